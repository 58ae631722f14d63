import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';

const folder = join(contentFolderPath(), 'media');

/** Files that entries offer for download; pictures on pages go through `EntryImage` instead. */
export async function getStaticPaths() {
	const files = await readdir(folder).catch(() => []);
	return files.map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) =>
	new Response(await readFile(join(folder, String(params.file))));
