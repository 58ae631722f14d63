import type { FacetTerm } from '#src/search/facet.ts';
import { rowsWith } from '#src/search/facet-counts.ts';
import type { SearchState } from '#src/search/search-state.ts';
import type { SearchRow, SearchTable } from '#src/search/search-table.ts';

/** Who can be asked about a chosen term. */
export interface Askable {
	/** The term they are responsible for: the chosen one, or the one that holds for all. */
	readonly term: FacetTerm;
	readonly rows: readonly SearchRow[];
	/** The search that lists them. */
	readonly state: SearchState;
}

/** Whom to ask about the chosen terms: in each chosen Land its contacts, and where it has none, those for all of Germany. */
export function whomToAsk({ facets, entries }: SearchTable, { chosen }: SearchState): Askable[] {
	return facets.flatMap(({ name, terms, first, whole }) => {
		if (first === undefined) return [];
		const asked = terms
			.filter(({ id }) => chosen[name]?.includes(id))
			.map((term) => (rowsOf(term.id).length > 0 ? term : terms.find(({ id }) => id === whole)));
		return [...new Set(asked)].flatMap((term) => {
			const rows = term ? rowsOf(term.id) : [];
			return term && rows.length > 0 ? [{ term, rows, state: stateOf(term.id) }] : [];
		});

		function rowsOf(term: string): SearchRow[] {
			return rowsWith(entries, facets, stateOf(term).chosen);
		}
		function stateOf(term: string): SearchState {
			return { query: '', chosen: { type: [first ?? ''], [name]: [term] } };
		}
	});
}
