import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import { fullAddress } from '#src/site/base.ts';
import { listPages } from '#src/site/list-pages.ts';
import { pathIn, type Paths } from '#src/site/paths.ts';
import { sitePages } from '#src/site/site-pages.ts';

/** So many pages, each in every language, stand in one part of the sitemap; its protocol allows 50,000 addresses. */
const pagesPerPart = 1000;

/** The parts of the sitemap, by their path. */
export const sitemapParts = (catalogue: Catalogue): { path: string; pages: readonly Paths[] }[] =>
	listPages(sitePages(catalogue), pagesPerPart).map(({ number, items }) => ({
		path: `/sitemap/${number}.xml`,
		pages: items,
	}));

/** A part of the sitemap: its pages in each language, with their translations as alternates. */
export async function sitemapPart(
	languages: readonly InterfaceLanguage[],
	pages: readonly Paths[],
): Promise<string> {
	const stream = new SitemapStream();
	for (const paths of pages) {
		const links = languages.map((lang) => ({ lang, url: fullAddress(pathIn(lang, paths)) }));
		for (const { url } of links) stream.write({ url, links });
	}
	stream.end();
	return (await streamToPromise(stream)).toString();
}

/** The sitemap itself, which names its parts. */
export async function sitemapIndex(catalogue: Catalogue): Promise<string> {
	const stream = new SitemapIndexStream();
	for (const { path } of sitemapParts(catalogue)) stream.write({ url: fullAddress(path) });
	stream.end();
	return (await streamToPromise(stream)).toString();
}
