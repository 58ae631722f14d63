import type { APIRoute } from 'astro';
import { catalogue } from '#src/entries/astro-collections.ts';
import { sitemapIndex } from '#src/site/sitemap.ts';

/** The sitemap, which leads to its parts. */
export const GET: APIRoute = async () =>
	new Response(await sitemapIndex(await catalogue()), {
		headers: { 'Content-Type': 'application/xml' },
	});
