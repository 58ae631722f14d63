import type { Language } from '#src/i18n/languages.ts';
import { facetCounts, rowsWith } from '#src/search/facet-counts.ts';
import { knownForms } from '#src/search/known-words.ts';
import { queryWords, wordMatch, type WordMatch } from '#src/search/query-words.ts';
import { relaxations, type Relaxation } from '#src/search/relaxations.ts';
import type { SearchState } from '#src/search/search-state.ts';
import type { SearchRow, SearchTable } from '#src/search/search-table.ts';
import type { TextHit, TextIndex } from '#src/search/text-index.ts';

/** One entry found, with its text. */
export interface FoundEntry extends SearchRow {
	readonly indexed: TextHit['text'];
}

/** What a search gives. */
export interface Found {
	/** In the order in which they are shown. */
	readonly results: readonly FoundEntry[];
	/** Per facet and term: how many results choosing this term alone in its facet would give. */
	readonly counts: readonly (readonly number[])[];
	/** For each typed word, which words of a text it means: to mark them. */
	readonly matches: readonly WordMatch[];
	/** Typed words that occur in no entry. */
	readonly unknown: readonly string[];
	/** Where nothing was found: what would give results. */
	readonly relaxed: readonly Relaxation[];
}

/** Finds the entries of a state: those in which all words occur and that the chosen terms leave. */
export type FindEntries = (state: SearchState) => Promise<Found>;

/** Makes the search over one table and one text index. */
export function entryFinder(language: Language, table: SearchTable, index: TextIndex): FindEntries {
	const { facets, entries } = table;
	const knownForm = knownForms(language, index);
	const byKey = new Map(entries.map((row) => [row.text, row]));

	async function matching(query: string) {
		const typed = queryWords(query);
		const forms = await Promise.all(typed.map(knownForm));
		const unknown = typed.flatMap((word, place) => (forms[place] ? [] : [word.typed]));
		const words = forms.flatMap((form) => form ?? []);
		const asked = typed.length > 0 ? words.join(' ') : undefined;
		const hits = unknown.length > 0 ? [] : await index.search(asked);
		const textOf = new Map(hits.map(({ key, text }) => [key, text]));
		const inOrder = asked ? hits.map(({ key }) => byKey.get(key)) : entries;
		return {
			rows: inOrder.flatMap((row): FoundEntry[] => {
				const indexed = row && textOf.get(row.text);
				return indexed ? [{ ...row, indexed }] : [];
			}),
			matches: words.map((word) => wordMatch(language, word)),
			unknown,
		};
	}

	return async (state) => {
		const { rows, matches, unknown } = await matching(state.query);
		const results = rowsWith(rows, facets, state.chosen);
		return {
			results,
			counts: facetCounts(rows, facets, state.chosen),
			matches,
			unknown,
			relaxed:
				results.length > 0
					? []
					: await relaxations(table, state, unknown, async (query) => (await matching(query)).rows),
		};
	};
}
