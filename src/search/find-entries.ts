import type { Language } from '#src/i18n/languages.ts';
import { facetCounts, rowsWith } from '#src/search/facet-counts.ts';
import { lexicon } from '#src/search/lexicon.ts';
import { foundHits } from '#src/search/found-hits.ts';
import { queryMeanings, type QueryPart } from '#src/search/query-meanings.ts';
import { wordMatch, type WordMatch } from '#src/search/word-match.ts';
import { rankEntries, type Ranked } from '#src/search/rank-entries.ts';
import { relaxations, type Relaxation } from '#src/search/relaxations.ts';
import type { SearchState } from '#src/search/search-state.ts';
import type { SearchRow, SearchTable } from '#src/search/search-table.ts';
import { suggestedQuery } from '#src/search/suggested-query.ts';
import type { TextHit, TextIndex } from '#src/search/text-index.ts';
import type { WordsFile } from '#src/search/vocabulary-words.ts';

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
	/** Set where no entry holds all of the query: the results hold the most of it. */
	readonly isPartial: boolean;
	/** The query with the catalogue's own words in place of what was mistyped or is unknown. */
	readonly suggestion?: string;
	/** Where nothing was found: what would give results. */
	readonly relaxed: readonly Relaxation[];
}

/** Finds the entries of a state: those that hold the query, or else the most of it, and that the chosen terms leave. */
export type FindEntries = (state: SearchState) => Promise<Found>;

/** Of a query that no entry holds as a whole, so much of the best share must be in a result. */
const leastShare = (parts: number): number => (parts < longQuery ? 0.4 : 0.25);

/** Nobody expects every word of a question in an entry. */
const longQuery = 3;

/** With fewer results than these, what holds only most of the query follows. */
const fewResults = 5;

/** Makes the search over one table, one list of words and one text index. */
export function entryFinder(
	language: Language,
	table: SearchTable,
	words: WordsFile,
	index: TextIndex,
): FindEntries {
	const { facets, entries } = table;
	const known = lexicon(language, words);
	const hitsFor = foundHits(known, index);
	const byKey = new Map(entries.map((row) => [row.text, row]));

	async function everything(): Promise<FoundEntry[]> {
		const hits = await index.lookUp(undefined);
		const textOf = new Map(hits.map(({ key, text }) => [key, text]));
		return entries.flatMap((row): FoundEntry[] => {
			const indexed = textOf.get(row.text);
			return indexed ? [{ ...row, indexed }] : [];
		});
	}

	async function matching(query: string) {
		const parts = queryMeanings(known, query);
		const unknown = parts.filter(({ meanings }) => meanings.length === 0).map(({ typed }) => typed);
		if (parts.length === 0) return { rows: await everything(), parts, unknown, isPartial: false };
		const hitsOf = await hitsFor(parts);
		const lengthOf = (key: string) => words.long[key];
		const titleOf = (key: string) => byKey.get(key)?.title;
		const ranked = rankEntries(known, parts, hitsOf, titleOf, lengthOf, entries.length, query);
		const { kept, isPartial } = best(ranked, parts.length);
		const rows = kept.flatMap(({ key, text }): FoundEntry[] => {
			const row = byKey.get(key);
			return row ? [{ ...row, indexed: text }] : [];
		});
		return { rows, parts, unknown, isPartial };
	}

	return async (state) => {
		const { rows, parts, unknown, isPartial } = await matching(state.query);
		const results = rowsWith(rows, facets, state.chosen);
		const suggestion = suggestedQuery(known, state.query, parts);
		return {
			results,
			counts: facetCounts(rows, facets, state.chosen),
			matches: matchesOf(language, known.forms, parts),
			unknown,
			isPartial,
			...(suggestion !== undefined && { suggestion }),
			relaxed:
				results.length > 0
					? []
					: await relaxations(table, state, unknown, async (query) => (await matching(query)).rows),
		};
	};
}

/** What holds everything that was asked for; where that is little, or much was asked for, also what holds most of it. */
function best(
	ranked: readonly Ranked[],
	parts: number,
): { kept: readonly Ranked[]; isPartial: boolean } {
	const whole = ranked.filter(({ share }) => share > 0.999);
	if (whole.length >= fewResults && parts < longQuery) return { kept: whole, isPartial: false };
	const most = Math.max(0, ...ranked.map(({ share }) => share));
	return {
		kept: ranked.filter(({ share }) => share >= leastShare(parts) * most),
		isPartial: whole.length === 0,
	};
}

function matchesOf(
	language: Language,
	forms: (key: string) => readonly string[] | undefined,
	parts: readonly QueryPart[],
): WordMatch[] {
	return parts
		.filter(({ meanings }) => meanings.length > 0)
		.map(({ meanings }) => {
			const words = new Set(
				meanings.flatMap(({ keys }) => keys.flatMap((key) => forms(key) ?? [])),
			);
			const matches = [...words].map((word) => wordMatch(language, word));
			return (word) => matches.some((match) => match(word));
		});
}
