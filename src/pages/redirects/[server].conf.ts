import type { APIRoute } from 'astro';
import { catalogue, publishedIds } from '#src/entries/astro-collections.ts';
import { href } from '#src/site/base.ts';
import { serverRedirects, servers } from '#src/site/server-redirects.ts';

type Server = keyof typeof servers;

export const getStaticPaths = () => Object.keys(servers).map((server) => ({ params: { server } }));

/** The redirects of entries that moved, for a web server to include. */
export const GET: APIRoute = async ({ params }) =>
	new Response(
		serverRedirects(params['server'] as Server, await catalogue(), await publishedIds(), href),
		{ headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
	);
