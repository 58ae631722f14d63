import type { APIRoute } from 'astro';
import { siteLanguages } from '#src/site/site-languages.ts';
import { SitemapStream, streamToPromise } from 'sitemap';
import { catalogue } from '#src/entries/astro-collections.ts';

import { fullAddress } from '#src/site/base.ts';
import { sitePages } from '#src/site/site-pages.ts';
import { pathIn } from '#src/site/paths.ts';

/** The sitemap: every page in each language, with its translations as alternates. */
export const GET: APIRoute = async () => {
	const stream = new SitemapStream();
	const all = await catalogue();
	for (const paths of sitePages(all)) {
		const links = siteLanguages(all.site).map((lang) => ({
			lang,
			url: fullAddress(pathIn(lang, paths)),
		}));
		for (const { url } of links) stream.write({ url, links });
	}
	stream.end();
	const xml = await streamToPromise(stream);
	return new Response(xml.toString(), { headers: { 'Content-Type': 'application/xml' } });
};
