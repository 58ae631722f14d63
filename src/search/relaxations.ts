import { rowsWith } from '#src/search/facet-counts.ts';
import { chosenParts, type SearchState } from '#src/search/search-state.ts';
import type { SearchRow, SearchTable } from '#src/search/search-table.ts';

/** A way to widen a search that found nothing, with the number of results it gives. */
export interface Relaxation {
	/** What is left out: the label of a chosen term, words that were typed, or all filters. */
	readonly without: 'filter' | 'words' | 'filters';
	readonly label: string;
	readonly state: SearchState;
	readonly count: number;
}

/**
 * The ways to widen a search that give results: leave out one filter, one word (all words that occur nowhere count as
 * one), or all filters. The most helpful of each kind comes first.
 *
 * @param matching gives the entries in which all words of a query occur
 */
export async function relaxations(
	{ facets }: SearchTable,
	state: SearchState,
	unknown: readonly string[],
	matching: (query: string) => Promise<readonly SearchRow[]>,
): Promise<Relaxation[]> {
	const ways = [
		...chosenParts(state, facets).map((part) => ({ without: 'filter' as const, ...part })),
		...wordsToDrop(state.query, unknown).map((words) => ({
			without: 'words' as const,
			label: words.join(' '),
			state: { ...state, query: withoutWords(state.query, words) },
		})),
	];
	const single = await Promise.all(
		ways.map(async (way) => ({ ...way, count: await results(way.state) })),
	);
	const helpful = single.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
	const bare = { ...state, chosen: {} };
	const many = chosenParts(state, facets).length > 1;
	const all = many ? await results(bare) : 0;
	return all > 0
		? [...helpful, { without: 'filters', label: '', state: bare, count: all }]
		: helpful;

	async function results({ query, chosen }: SearchState): Promise<number> {
		return rowsWith(await matching(query), facets, chosen).length;
	}
}

/** With the unknown words gone the others decide; a query of nothing else than what is dropped would find everything. */
function wordsToDrop(query: string, unknown: readonly string[]): string[][] {
	const typed = query.split(/\s+/).filter(Boolean);
	const each = unknown.length > 0 ? [[...unknown]] : typed.map((word) => [word]);
	return each.filter((words) => withoutWords(query, words) !== '');
}

const withoutWords = (query: string, words: readonly string[]): string =>
	query
		.split(/\s+/)
		.filter((word) => !words.includes(word))
		.join(' ');
