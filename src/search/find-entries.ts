import { lateness } from '#src/entries/late-states.ts';
import type { Language } from '#src/i18n/languages.ts';
import { facetCounts, rowsWith } from '#src/search/facet-counts.ts';
import { askedKinds } from '#src/search/asked-kinds.ts';
import { elsewhere } from '#src/search/asked-places.ts';
import { recordHits, textHits, type HitsOf } from '#src/search/found-hits.ts';
import { lexicon, type Lexicon } from '#src/search/lexicon.ts';
import { queryMeanings, type QueryPart } from '#src/search/query-meanings.ts';
import { wordMatch, type WordMatch } from '#src/search/word-match.ts';
import { rankingOf, type Ranked, type RankedQuery } from '#src/search/rank-entries.ts';
import { relaxations, unaskedTerms, type Relaxation } from '#src/search/relaxations.ts';
import type { SearchState } from '#src/search/search-state.ts';
import type { SearchRow, SearchTable } from '#src/search/search-table.ts';
import { suggestedQuery } from '#src/search/suggested-query.ts';
import type { IndexedText, TextIndex } from '#src/search/text-index.ts';
import type { WordSource } from '#src/search/words-file.ts';

/** One entry found, with its text. */
export interface FoundEntry extends SearchRow {
	readonly indexed: () => Promise<IndexedText>;
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
	/** Where something was found: what is left out unless it is asked for, with the number of further results. */
	readonly leftOut: readonly LeftOut[];
}

/** Entries that are left out of what was found, and the state that has them too. */
export type LeftOut = Omit<Relaxation, 'without'>;

/** Finds the entries of a state: those that hold the query, or else the most of it, and that the chosen terms leave. */
export type FindEntries = (state: SearchState) => Promise<Found>;

/** Of a query that no entry holds as a whole, so much of the best share must be in a result. */
const leastShare = 0.25;

/** Nobody expects every word of a question in an entry. */
const longQuery = 3;

/** With fewer results than these, what holds only most of the query follows. */
const fewResults = 10;

/** With as many entries whose records hold the whole query, their running text is not asked. */
const enoughResults = 10;

/** Says whether nothing of the query is missing, rounding apart. */
const isWhole = ({ share }: Ranked): boolean => share > 0.999;

/** Makes the search over one table, one list of words and one text index. */
export function entryFinder(
	language: Language,
	table: SearchTable,
	words: WordSource,
	index: TextIndex,
): FindEntries {
	const { facets } = table;
	const entries = table.entries.map((row) => ({ ...row, indexed: () => index.text(row.text) }));
	const withLexicon = lexicon(language, words);
	const rowOf = new Map(entries.map(({ text }, row) => [text, row]));
	const withTexts = textHits(index, (key) => rowOf.get(key));
	const long = new Map(words.file.long);
	const typeColumn = facets.findIndex(({ name }) => name === 'type');
	const types = facets[typeColumn]?.terms;
	const freshnessColumn = facets.findIndex(({ name }) => name === 'freshness');
	const ages = facets[freshnessColumn]?.terms;
	const landColumn = facets.findIndex(({ name }) => name === 'laender');
	const landsOf = (row: number) => entries[row]?.terms[landColumn] ?? [];
	const topicColumn = facets.findIndex(({ name }) => name === 'topics');
	const rank = rankingOf({
		titles: entries.map(({ title }) => title),
		lengthOf: (row) => long.get(row),
		typeOf: (row) => types?.[entries[row]?.terms[typeColumn]?.[0] ?? -1]?.id ?? '',
		latenessOf: (row) =>
			lateness(ages?.[entries[row]?.terms[freshnessColumn]?.[0] ?? -1]?.id ?? ''),
		topicsOf: (row) => entries[row]?.terms[topicColumn] ?? [],
	});

	/** What a query means, and the rows whose records hold it. */
	const understand = (query: string) =>
		withLexicon((known) => {
			const parts = queryMeanings(known, query);
			const hits = new Map(
				parts
					.flatMap(({ meanings }) => meanings.flatMap(({ keys }) => keys))
					.map((key) => [key, recordHits(known, key)]),
			);
			const hitsOf: HitsOf = (key) => hits.get(key) ?? [];
			return {
				known,
				ask: {
					query,
					parts,
					hitsOf,
					asked: askedKinds(query),
					isElsewhere: elsewhere(known, facets[landColumn], landsOf, parts),
				},
				matches: matchesOf(language, known.forms, parts),
				suggestion: suggestedQuery(known, query, parts),
			};
		});

	async function matching(query: string) {
		const { known, ask, ...understood } = await understand(query);
		const { parts } = ask;
		const unknown = parts.filter(({ meanings }) => meanings.length === 0).map(({ typed }) => typed);
		if (parts.length === 0) {
			return { rows: entries, parts, unknown, isPartial: false, ...understood };
		}
		const { kept, isPartial } = await ranked(known, ask);
		const rows = kept.flatMap(({ row }) => entries[row] ?? []);
		return { rows, parts, unknown, isPartial, ...understood };
	}

	/** Running text is looked up only where the records hold little: it takes longer, and says less of an entry. */
	async function ranked(known: Lexicon, ask: RankedQuery) {
		const { parts, hitsOf } = ask;
		const inRecords = rank(ask);
		if (inRecords.filter(isWhole).length >= enoughResults) return best(inRecords, wordsOf(parts));
		const withText = { ...ask, hitsOf: await withTexts(known, parts, hitsOf) };
		return best(rank(withText), wordsOf(parts));
	}

	function leftOut(rows: readonly SearchRow[], shown: number, state: SearchState): LeftOut[] {
		return unaskedTerms(state, facets)
			.map((way) => ({ ...way, count: rowsWith(rows, facets, way.state.chosen).length - shown }))
			.filter(({ count }) => count > 0);
	}

	return async (state) => {
		const { rows, matches, unknown, isPartial, suggestion } = await matching(state.query);
		const results = rowsWith(rows, facets, state.chosen);
		return {
			results,
			counts: facetCounts(rows, facets, state.chosen),
			matches,
			unknown,
			isPartial,
			...(suggestion !== undefined && { suggestion }),
			leftOut: results.length > 0 ? leftOut(rows, results.length, state) : [],
			relaxed:
				results.length > 0
					? []
					: await relaxations(table, state, unknown, async (query) => (await matching(query)).rows),
		};
	};
}

/** The words of parts that say something. */
const wordsOf = (parts: readonly QueryPart[]): number =>
	parts.reduce((sum, { typed }) => sum + typed.split(' ').length, 0);

/** What holds everything that was asked for; where that is little, or much was asked for, also what holds most of it. */
function best(
	ranked: readonly Ranked[],
	words: number,
): { kept: readonly Ranked[]; isPartial: boolean } {
	const whole = ranked.filter(isWhole);
	if (whole.length >= fewResults && words < longQuery) return { kept: whole, isPartial: false };
	const most = Math.max(0, ...ranked.map(({ share }) => share));
	return {
		kept: ranked.filter(({ share }) => share >= leastShare * most),
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
