import type { APIRoute } from 'astro';
import { knownNames } from '#src/editing/suggestion/known-names.ts';
import { catalogue } from '#src/entries/astro-collections.ts';

const components = Object.keys(import.meta.glob('../../components/authors/*.astro')).map(
	(path) => path.split('/').at(-1)?.replace('.astro', '') ?? path,
);

/** What the suggestion form knows of the catalogue. */
export const GET: APIRoute = async () =>
	new Response(JSON.stringify(knownNames(await catalogue(), components)), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
