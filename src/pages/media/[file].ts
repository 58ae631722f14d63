import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { files } from 'virtual:shown-media';

/** Files that entries offer for download; pictures on pages go through `EntryImage` instead. */
export const getStaticPaths = () =>
	Object.entries(files).map(([file, path]) => ({ params: { file }, props: { path } }));

export const GET: APIRoute = async ({ props }) =>
	new Response(await readFile(String(props['path'])));
