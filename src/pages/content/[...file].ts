import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { listedTypes } from '#src/catalog/catalog.ts';
import { catalogue } from '#src/entries/astro-collections.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';

/** The files of the listed entries as they are, for the form that suggests a change of one. */
export async function getStaticPaths() {
	const { entries } = await catalogue();
	const listed = new Set<string>(listedTypes.map(({ name }) => name));
	return entries
		.filter(({ type }) => listed.has(type))
		.flatMap(({ files }) => files.map((file) => ({ params: { file } })));
}

export const GET: APIRoute = async ({ params }) =>
	new Response(await readFile(join(contentFolderPath(), String(params.file))), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
