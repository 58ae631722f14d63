import type { Language } from '#src/i18n/languages.ts';
import { languages } from '#src/i18n/languages.ts';
import { entryFinder, type FindEntries } from '#src/search/find-entries.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { contentRecords } from '#src/search/search-files.ts';
import { withKeywords } from '#src/search/record-keywords.ts';
import type { SearchRecord } from '#src/search/search-records.ts';
import { searchTable } from '#src/search/search-table.ts';
import type { TextHit, TextIndex } from '#src/search/text-index.ts';
import { textWords, wordKey } from '#src/search/word-key.ts';
import { wordsPieces } from '#src/search/words-pieces.ts';
import type { GoldenQuery, QueryResult } from './score.ts';

/**
 * The site's search over a content folder, without build and browser: an answer takes a millisecond or two. In place of
 * Pagefind stands a list of the texts' words by their keys, so that figures may differ by a few queries from the built site's.
 */
export async function searchInMemory(
	folder: string,
): Promise<Readonly<Record<Language, FindEntries>>> {
	const { catalogue, synonyms, records } = contentRecords(await readContentFolder(folder), folder);
	const all = withKeywords(records);
	const finders = languages.map((language) => {
		const own = new Map(
			all.flatMap((record) => (record.language === language ? [[record.path, record]] : [])),
		);
		const table = searchTable(catalogue, language, (path) => path);
		const inOrder = table.entries.flatMap(({ path }) => own.get(path) ?? []);
		const { file, parts, spelling } = wordsPieces(catalogue, synonyms, language, inOrder);
		const words = {
			file,
			part: async (place: number) => parts[place] ?? [],
			spelling: async () => spelling,
		};
		return [language, entryFinder(language, table, words, textsInMemory(language, inOrder))];
	});
	return Object.fromEntries(finders) as Record<Language, FindEntries>;
}

export function textsInMemory(language: Language, records: readonly SearchRecord[]): TextIndex {
	const hits = new Map<string, TextHit[]>();
	for (const { path, content } of records) {
		const keys = textWords(content).map((word) => wordKey(language, word));
		for (const [key, { length }] of Map.groupBy(keys, (key) => key)) {
			hits.set(key, [...(hits.get(key) ?? []), { key: path, times: length }]);
		}
	}
	return {
		lookUp: async (word) => hits.get(wordKey(language, word)) ?? [],
		text: async () => ({ content: '', meta: {} }),
	};
}

/** What the search in memory gives for some queries. */
export const memoryResults = (
	finders: Readonly<Record<Language, FindEntries>>,
	queries: readonly GoldenQuery[],
): Promise<QueryResult[]> =>
	Promise.all(
		queries.map(async (query) => {
			const found = await finders[query.language]({ query: query.query, chosen: {} });
			return { query, rankedIds: found.results.map(({ id }) => id) };
		}),
	);
