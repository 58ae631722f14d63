import { isSort, type Sort } from '#src/search/result-order.ts';
import type { FacetColumn } from '#src/search/facet.ts';

/** What a visitor looks for: words, and per facet the ids of the chosen terms (only facets with a choice are in it). */
export interface SearchState {
	readonly query: string;
	readonly chosen: Readonly<Record<string, readonly string[]>>;
	/** The order of the results; left out where the best come first. */
	readonly sort?: Sort;
}

/** More than this is no query, and would only slow the search down. */
export const longestQuery = 200;

type KnownFacets = readonly Pick<FacetColumn, 'name' | 'terms' | 'isRange'>[];

/**
 * Reads the query part of an address: `?q=moschee&topics=sport&topics=youth-work&sort=title`.
 * Unknown facets, terms and orders are passed over; nothing in an address is an error.
 */
export function searchState(address: string, facets: KnownFacets): SearchState {
	const parameters = new URLSearchParams(address);
	const chosen = facets.map(({ name, terms, isRange }) => {
		if (isRange) return [name, askedRange(parameters, terms)] as const;
		const asked = new Set(parameters.getAll(name));
		return [name, terms.map(({ id }) => id).filter((id) => asked.has(id))] as const;
	});
	const sort = parameters.get('sort');
	return {
		query: cleanQuery(parameters.get('q') ?? ''),
		chosen: Object.fromEntries(chosen.filter(([, ids]) => ids.length > 0)),
		...(isSort(sort) ? { sort } : {}),
	};
}

/** A query as it is searched for and shown: one line, no space around it, not longer than a query can be. */
export const cleanQuery = (typed: string): string =>
	[...typed.normalize('NFC').replace(/\s+/g, ' ').trim()].slice(0, longestQuery).join('').trim();

/** The query part of the address of a state, always in the same order: `?q=…&topics=…`, empty where nothing is asked. */
export function searchAddress({ query, chosen, sort }: SearchState, facets: KnownFacets): string {
	const parameters = new URLSearchParams(query ? { q: query } : {});
	for (const { name, terms, isRange } of facets) {
		const range = isRange ? chosen[name] : undefined;
		if (range) {
			parameters.append('from', range[0] ?? '');
			parameters.append('until', range.at(-1) ?? '');
			continue;
		}
		for (const { id } of terms) {
			if (chosen[name]?.includes(id)) parameters.append(name, id);
		}
	}
	if (sort) parameters.append('sort', sort);
	const address = parameters.toString();
	return address && `?${address}`;
}

/** The state without one chosen term. */
export function withoutTerm(state: SearchState, facet: string, term: string): SearchState {
	const { [facet]: terms = [], ...others } = state.chosen;
	const left = terms.filter((id) => id !== term);
	return { ...state, chosen: left.length > 0 ? { ...others, [facet]: left } : others };
}

/** The terms from one to another, of which an address may name both or one; nothing where it names none that is known. */
function askedRange(parameters: URLSearchParams, terms: KnownFacets[number]['terms']): string[] {
	const place = (name: string) => terms.findIndex(({ id }) => id === parameters.get(name));
	const [from, until] = [place('from'), place('until')];
	if (from < 0 && until < 0) return [];
	return terms.slice(Math.max(from, 0), until < 0 ? undefined : until + 1).map(({ id }) => id);
}

/** One choice that can be taken back by itself, and the state without it. */
export interface ChosenPart {
	readonly label: string;
	readonly state: SearchState;
}

/** What is chosen, one by one: each term, and a range as a whole. */
export const chosenParts = (state: SearchState, facets: readonly FacetColumn[]): ChosenPart[] =>
	facets.flatMap(({ name, terms, isRange }) => {
		const ids = state.chosen[name] ?? [];
		const chosen = terms.filter(({ id }) => ids.includes(id));
		if (!isRange)
			return chosen.map(({ id, label }) => ({ label, state: withoutTerm(state, name, id) }));
		const [first, last] = [chosen[0], chosen.at(-1)];
		if (!first || !last) return [];
		const { [name]: _, ...others } = state.chosen;
		const label = first === last ? first.label : `${first.label}–${last.label}`;
		return [{ label, state: { ...state, chosen: others } }];
	});
