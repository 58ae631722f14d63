import type { Language } from '#src/i18n/languages.ts';
import { withKeywords } from '#src/search/record-keywords.ts';
import type { SearchRecord } from '#src/search/search-records.ts';
import { wordsPieces } from '#src/search/words-pieces.ts';
import type { WordSource } from '#src/search/words-file.ts';
import { makeCatalogue } from './make-catalogue.ts';

/** A record with nothing in it but what a test is about; its keywords are added by `makeWords`. */
export const makeRecord = (
	{ content = '', ...meta }: Partial<SearchRecord['meta']> & { content?: string },
	path = '/de/a/',
	language: Language = 'de',
): SearchRecord => ({
	path,
	language,
	content,
	meta: {
		title: '',
		summary: '',
		aliases: '',
		names: '',
		terms: '',
		headings: '',
		years: '',
		other: '',
		linked: '',
		parts: '',
		keywords: '',
		...meta,
	},
});

/** The words of some records, a row each, with groups of synonyms, as the search page loads them. */
export function makeWords(
	language: Language,
	records: readonly SearchRecord[],
	synonyms: readonly (readonly string[])[] = [],
): WordSource {
	const groups = synonyms.map((de) => ({ de: [...de] }));
	const { file, parts, spelling } = wordsPieces(
		makeCatalogue([]),
		{ groups },
		language,
		withKeywords(records),
	);
	return { file, part: async (number) => parts[number] ?? [], spelling: async () => spelling };
}
