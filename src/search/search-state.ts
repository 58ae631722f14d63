import type { FacetColumn } from '#src/search/search-table.ts';

/** What a visitor looks for: words, and per facet the ids of the chosen terms (only facets with a choice are in it). */
export interface SearchState {
	readonly query: string;
	readonly chosen: Readonly<Record<string, readonly string[]>>;
}

/** More than this is no query, and would only slow the search down. */
const longestQuery = 200;

type KnownFacets = readonly Pick<FacetColumn, 'name' | 'terms'>[];

/**
 * Reads the query part of an address: `?q=moschee&topics=sport&topics=youth-work`.
 * Unknown facets and terms are passed over; nothing in an address is an error.
 */
export function searchState(address: string, facets: KnownFacets): SearchState {
	const parameters = new URLSearchParams(address);
	const chosen = facets.map(({ name, terms }) => {
		const asked = new Set(parameters.getAll(name));
		return [name, terms.map(({ id }) => id).filter((id) => asked.has(id))] as const;
	});
	return {
		query: cleanQuery(parameters.get('q') ?? ''),
		chosen: Object.fromEntries(chosen.filter(([, ids]) => ids.length > 0)),
	};
}

/** A query as it is searched for and shown: one line, no space around it, not longer than a query can be. */
export const cleanQuery = (typed: string): string =>
	[...typed.normalize('NFC').replace(/\s+/g, ' ').trim()].slice(0, longestQuery).join('').trim();

/** The query part of the address of a state, always in the same order: `?q=…&topics=…`, empty where nothing is asked. */
export function searchAddress({ query, chosen }: SearchState, facets: KnownFacets): string {
	const parameters = new URLSearchParams(query ? { q: query } : {});
	for (const { name, terms } of facets) {
		for (const { id } of terms) {
			if (chosen[name]?.includes(id)) parameters.append(name, id);
		}
	}
	const address = parameters.toString();
	return address && `?${address}`;
}

/** The state without one chosen term. */
export function withoutTerm(state: SearchState, facet: string, term: string): SearchState {
	const { [facet]: terms = [], ...others } = state.chosen;
	const left = terms.filter((id) => id !== term);
	return { ...state, chosen: left.length > 0 ? { ...others, [facet]: left } : others };
}
