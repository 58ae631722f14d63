import MiniSearch from 'minisearch';
import type { Page } from 'playwright-core';
import { languages, type Language } from '#src/i18n/languages.ts';
import type { SearchRecord } from '#src/search/search-records.ts';

/** A search to compare with: gives the paths of the pages found, the best first. */
export type Peer = (language: Language, query: string) => Promise<string[]>;

/** MiniSearch with its default settings over the same records, without what our search adds to them. */
export function miniSearchPeer(records: readonly SearchRecord[]): Peer {
	const fields = ['title', 'summary', 'names', 'terms', 'years', 'content'];
	const indexes = new Map(
		languages.map((language) => {
			const index = new MiniSearch({ idField: 'path', fields });
			index.addAll(
				records
					.filter((record) => record.language === language)
					.map(({ path, content, meta }) => ({ path, content, ...meta })),
			);
			return [language, index];
		}),
	);
	return async (language, query) =>
		(indexes.get(language)?.search(query) ?? []).map(({ id }) => String(id));
}

/** Plain Pagefind with its default settings, on a page of each language that lies beside its index. */
export const pagefindPeer =
	(pages: Readonly<Record<Language, Page>>, bundle: string): Peer =>
	(language, query) =>
		pages[language].evaluate(
			async ([path, words]) => {
				const pagefind = (await import(path)) as {
					search(
						words: string,
					): Promise<{ results: { data(): Promise<{ raw_url?: string; url: string }> }[] }>;
				};
				const { results } = await pagefind.search(words);
				const first = await Promise.all(results.slice(0, 10).map((result) => result.data()));
				return first.map(({ raw_url, url }) => raw_url ?? url);
			},
			[bundle, query] as const,
		);
