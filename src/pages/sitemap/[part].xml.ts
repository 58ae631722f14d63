import type { APIRoute } from 'astro';
import { catalogue } from '#src/entries/astro-collections.ts';
import type { Paths } from '#src/site/paths.ts';
import { siteLanguages } from '#src/site/site-languages.ts';
import { sitemapPart, sitemapParts } from '#src/site/sitemap.ts';

interface Props {
	pages: readonly Paths[];
}

/** One file for so many pages. */
export async function getStaticPaths() {
	return sitemapParts(await catalogue()).map(({ path, pages }) => ({
		params: { part: path.split('/').at(-1)?.replace('.xml', '') },
		props: { pages } satisfies Props,
	}));
}

/** A part of the sitemap. */
export const GET: APIRoute = async ({ props }) =>
	new Response(await sitemapPart(siteLanguages((await catalogue()).site), (props as Props).pages), {
		headers: { 'Content-Type': 'application/xml' },
	});
