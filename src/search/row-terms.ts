import type { FacetColumn, FacetTerm } from '#src/search/facet.ts';
import type { SearchRow } from '#src/search/search-table.ts';

/** The terms of a facet that a row carries, in their order. */
export function rowTerms(
	facets: readonly FacetColumn[],
	name: string,
	row: SearchRow,
): readonly FacetTerm[] {
	const column = facets.findIndex((facet) => facet.name === name);
	return (row.terms[column] ?? []).flatMap((place) => facets[column]?.terms[place] ?? []);
}
