import type { APIRoute } from 'astro';
import { knownNames } from '#src/editing/suggestion/known-names.ts';
import { nameFiles } from '#src/editing/suggestion/name-files.ts';
import { catalogue } from '#src/entries/astro-collections.ts';

/** The names that the suggestion form asks for, in files that do not grow. */
export async function getStaticPaths() {
	const { files } = nameFiles(knownNames(await catalogue(), []).entries);
	return [...files].map(([file, names]) => ({ params: { file }, props: { names } }));
}

/** One of these files. */
export const GET: APIRoute = ({ props }) =>
	new Response(JSON.stringify(props['names']), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
