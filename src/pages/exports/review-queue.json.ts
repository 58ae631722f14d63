import type { APIRoute } from 'astro';
import { catalogue } from '#src/entries/astro-collections.ts';
import { reviewQueue } from '#src/exports/review-queue.ts';
import { buildDate } from '#src/site/build-date.ts';

/** What has to be checked again, for programs. */
export const GET: APIRoute = async () => {
	const date = buildDate();
	return new Response(JSON.stringify({ date, queue: reviewQueue(await catalogue(), date) }), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
