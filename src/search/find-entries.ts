import type { Language } from '#src/i18n/languages.ts';
import { facetCounts, rowsWith } from '#src/search/facet-counts.ts';
import { queryWords, wordMatch, type QueryWord, type WordMatch } from '#src/search/query-words.ts';
import { withoutTerm, type SearchState } from '#src/search/search-state.ts';
import type { FacetTerm } from '#src/search/facets.ts';
import type { SearchRow, SearchTable } from '#src/search/search-table.ts';

/** The text of an entry, as the index holds it. */
export interface IndexedText {
	readonly content: string;
	readonly title: string;
	readonly summary: string;
}

/** One entry that the text index found; its text is fetched when asked for. */
export interface TextHit {
	/** The key that the entry's row in the table names. */
	readonly key: string;
	readonly text: () => Promise<IndexedText>;
}

/** Where words are looked up. Pagefind is behind it; whatever takes its place keeps this shape. */
export interface TextIndex {
	/** The entries in which all words occur, the best first; all entries where no words are given. */
	readonly search: (words: string | undefined) => Promise<TextHit[]>;
}

/** What a search gives. */
export interface Found {
	/** The entries found, in order, each with its text. */
	readonly results: readonly (SearchRow & { readonly indexed: TextHit['text'] })[];
	/** Per facet and term: how many results choosing this term alone would give. */
	readonly counts: readonly (readonly number[])[];
	/** For each typed word, which words of a text it means: to mark them. */
	readonly matches: readonly WordMatch[];
	/** Typed words that occur in no entry. */
	readonly unknown: readonly string[];
	/** How many entries there are with the words alone, without any filter. */
	readonly unfiltered: number;
	/** Where nothing was found: the filters that could be dropped, each with what that would give. */
	readonly relaxed: readonly Relaxed[];
}

/** A chosen term and the number of results without it. */
export interface Relaxed {
	readonly facet: string;
	readonly term: FacetTerm;
	readonly count: number;
}

/** Makes the search over one table and one text index. What is known about a word is kept for the next key press. */
export function entryFinder(
	language: Language,
	{ facets, entries }: SearchTable,
	index: TextIndex,
): (state: SearchState) => Promise<Found> {
	const forms = new Map<string, Promise<readonly string[] | undefined>>();
	const knownForm = (word: QueryWord) => {
		const known = forms.get(word.typed) ?? formInIndex(language, index, word);
		forms.set(word.typed, known);
		// A failed fetch must not be remembered as an unknown word.
		known.catch(() => forms.delete(word.typed));
		return known;
	};
	const byKey = new Map(entries.map((row) => [row.text, row]));

	return async (state) => {
		const typed = queryWords(state.query);
		const known = await Promise.all(typed.map(knownForm));
		const unknown = typed.flatMap((word, place) => (known[place] ? [] : [word.typed]));
		const hits =
			unknown.length > 0
				? []
				: await index.search(typed.length > 0 ? known.flat().join(' ') : undefined);
		const textOf = new Map(hits.map(({ key, text }) => [key, text]));
		const matching =
			typed.length > 0
				? hits.flatMap(({ key }) => byKey.get(key) ?? [])
				: entries.filter(({ text }) => textOf.has(text));
		const left = rowsWith(matching, facets, state.chosen);
		return {
			results: left.map((row) => ({ ...row, indexed: textOf.get(row.text) as TextHit['text'] })),
			counts: facetCounts(matching, facets, state.chosen),
			matches: known.flatMap((words) => (words ?? []).map((word) => wordMatch(language, word))),
			unknown,
			unfiltered: matching.length,
			relaxed: left.length > 0 ? [] : relaxations({ facets, entries: matching }, state),
		};
	};
}

/** How many of the first hits are looked at: Pagefind ranks the nearest words first. */
const lookedAt = 5;

/**
 * The first form of a word that really occurs. Pagefind answers a word it does not know with the longest beginning that
 * it knows (TRAPS P2), for all hits alike; so a few texts tell whether the word itself was found.
 */
async function formInIndex(
	language: Language,
	index: TextIndex,
	{ forms }: QueryWord,
): Promise<readonly string[] | undefined> {
	for (const form of forms) {
		const found = await Promise.all(
			form.map(async (word) => {
				const hits = (await index.search(word)).slice(0, lookedAt);
				const texts = await Promise.all(hits.map(({ text }) => text()));
				const match = wordMatch(language, word);
				return texts.some(({ content, title, summary }) =>
					`${content} ${title} ${summary}`.split(/\s+/).some(match),
				);
			}),
		);
		if (found.every(Boolean)) return form;
	}
	return undefined;
}

/** What dropping each single chosen term would give, the most helpful first; nothing where no single one helps. */
function relaxations({ facets, entries }: SearchTable, state: SearchState): Relaxed[] {
	return facets
		.flatMap(({ name, terms }) =>
			terms
				.filter(({ id }) => state.chosen[name]?.includes(id))
				.map((term) => ({
					facet: name,
					term,
					count: rowsWith(entries, facets, withoutTerm(state, name, term.id).chosen).length,
				})),
		)
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}
