import type { SearchState } from '#src/search/search-state.ts';
import type { FacetColumn, SearchRow } from '#src/search/search-table.ts';

type Chosen = SearchState['chosen'];

/** A choice by places instead of ids: per facet the chosen places, undefined where nothing is chosen. */
type Choice = readonly (ReadonlySet<number> | undefined)[];

const choice = (facets: readonly FacetColumn[], chosen: Chosen): Choice =>
	facets.map(({ name, terms, unchosen }) => {
		const ids = chosen[name] ?? unchosen;
		if (!ids) return undefined;
		return new Set(terms.flatMap(({ id }, place) => (ids.includes(id) ? [place] : [])));
	});

const fits = (row: SearchRow, places: Choice, except?: number): boolean =>
	places.every(
		(wanted, facet) =>
			!wanted || facet === except || (row.terms[facet] ?? []).some((place) => wanted.has(place)),
	);

/** The rows that the chosen terms leave: any of the terms inside a facet, all facets together. */
export function rowsWith<Row extends SearchRow>(
	rows: readonly Row[],
	facets: readonly FacetColumn[],
	chosen: Chosen,
): Row[] {
	const places = choice(facets, chosen);
	return rows.filter((row) => fits(row, places));
}

/**
 * For every term of every facet, how many rows a visitor sees who chooses this term alone in its facet and leaves the
 * other facets as they are.
 *
 * @returns per facet, per term, in the order of `facets` and `terms`
 */
export function facetCounts(
	rows: readonly SearchRow[],
	facets: readonly FacetColumn[],
	chosen: Chosen,
): number[][] {
	const places = choice(facets, chosen);
	return facets.map(({ terms }, facet) => {
		const counts = terms.map(() => 0);
		for (const row of rows) {
			if (!fits(row, places, facet)) continue;
			for (const place of row.terms[facet] ?? []) counts[place] = (counts[place] ?? 0) + 1;
		}
		return counts;
	});
}
