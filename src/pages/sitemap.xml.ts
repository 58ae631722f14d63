import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { catalogue } from '#src/entries/astro-collections.ts';
import { languages } from '#src/i18n/languages.ts';
import { fullAddress } from '#src/site/base.ts';
import { sitePages } from '#src/site/site-pages.ts';

/** The sitemap: every page in each language, with its translations as alternates. */
export const GET: APIRoute = async () => {
	const stream = new SitemapStream();
	for (const paths of sitePages(await catalogue())) {
		const links = languages.map((lang) => ({ lang, url: fullAddress(paths[lang]) }));
		for (const { url } of links) stream.write({ url, links });
	}
	stream.end();
	const xml = await streamToPromise(stream);
	return new Response(xml.toString(), { headers: { 'Content-Type': 'application/xml' } });
};
