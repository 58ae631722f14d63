import type { FacetColumn } from '#src/search/facet.ts';
import { rowsWith } from '#src/search/facet-counts.ts';
import { chosenParts, type SearchState } from '#src/search/search-state.ts';
import type { SearchRow, SearchTable } from '#src/search/search-table.ts';

/** A way to widen a search that found nothing, with the number of results it gives. */
export interface Relaxation {
	/** What is left out: a chosen term, words that were typed, what holds where nothing is chosen, all filters, everything. */
	readonly without: 'filter' | 'words' | 'unchosen' | 'filters' | 'everything';
	/** The term or the words. */
	readonly label: string;
	readonly state: SearchState;
	readonly count: number;
}

/**
 * The ways to widen a search that give results, what gives most first: leave out one filter, leave out one word (all words
 * that occur nowhere count as one), take in what is left out unless it is asked for, such as the archive. Then leave out
 * all filters; and where nothing else helps, leave out everything.
 *
 * @param matching gives the entries in which all words of a query occur
 */
export async function relaxations(
	{ facets }: SearchTable,
	state: SearchState,
	unknown: readonly string[],
	matching: (query: string) => Promise<readonly SearchRow[]>,
): Promise<Relaxation[]> {
	const filters = chosenParts(state, facets);
	const single = await helpful([
		...filters.map((part) => ({ without: 'filter' as const, ...part })),
		...wordsToDrop(state, unknown).map((words) => ({
			without: 'words' as const,
			label: words.join(' '),
			state: { ...state, query: withoutWords(state.query, words) },
		})),
		...unaskedTerms(state, facets).map((way) => ({ without: 'unchosen' as const, ...way })),
	]);
	const bare = { ...state, chosen: {} };
	const all = await helpful(
		filters.length > 1 ? [{ without: 'filters', label: '', state: bare }] : [],
	);
	const found = [...single.sort((a, b) => b.count - a.count), ...all];
	if (found.length > 0) return found;
	return helpful([{ without: 'everything', label: '', state: { ...bare, query: '' } }]);

	async function helpful(ways: readonly Omit<Relaxation, 'count'>[]): Promise<Relaxation[]> {
		const counted = await Promise.all(
			ways.map(async (way) => {
				const { query, chosen } = way.state;
				return { ...way, count: rowsWith(await matching(query), facets, chosen).length };
			}),
		);
		return counted.filter(({ count }) => count > 0);
	}
}

/** For each facet of which only some terms hold where none is chosen: the others, and the state with all of them. */
export const unaskedTerms = (
	state: SearchState,
	facets: readonly FacetColumn[],
): { label: string; state: SearchState }[] =>
	facets.flatMap(({ name, terms, unchosen }) => {
		if (!unchosen || state.chosen[name]) return [];
		const others = terms.filter(({ id }) => !unchosen.includes(id));
		const chosen = { ...state.chosen, [name]: terms.map(({ id }) => id) };
		return [{ label: others.map(({ label }) => label).join(', '), state: { ...state, chosen } }];
	});

/**
 * With the unknown words gone the others decide. A query of nothing else than what is dropped would find everything,
 * which helps only where filters are left.
 */
function wordsToDrop({ query, chosen }: SearchState, unknown: readonly string[]): string[][] {
	const typed = query.split(/\s+/).filter(Boolean);
	const each = unknown.length > 0 ? [[...unknown]] : typed.map((word) => [word]);
	const isFiltered = Object.keys(chosen).length > 0;
	return each.filter((words) => isFiltered || withoutWords(query, words) !== '');
}

const withoutWords = (query: string, words: readonly string[]): string =>
	query
		.split(/\s+/)
		.filter((word) => !words.includes(word))
		.join(' ');
