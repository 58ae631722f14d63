import type { APIRoute } from 'astro';
import { catalogue } from '#src/entries/astro-collections.ts';
import { reviewQueue } from '#src/exports/review-queue.ts';
import { buildDate } from '#src/site/build-date.ts';

/** What has to be checked again, for programs; persons are left out. */
export const GET: APIRoute = async () => {
	const date = buildDate();
	const all = await catalogue();
	const queue = reviewQueue(all, date).filter(({ id }) => !all.entry(id)?.person);
	return new Response(JSON.stringify({ date, queue }), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
