import type { APIRoute } from 'astro';
import { knownNames } from '#src/editing/suggestion/known-names.ts';
import { nameFiles } from '#src/editing/suggestion/name-files.ts';
import { catalogue } from '#src/entries/astro-collections.ts';

const components = Object.keys(import.meta.glob('../../components/authors/*.astro')).map(
	(path) => path.split('/').at(-1)?.replace('.astro', '') ?? path,
);

/** What the suggestion form knows of the catalogue from the start, and where it finds names. */
export const GET: APIRoute = async () => {
	const { entries, ...known } = knownNames(await catalogue(), components);
	return new Response(JSON.stringify({ ...known, index: nameFiles(entries).top }), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
