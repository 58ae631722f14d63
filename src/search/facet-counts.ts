import type { SearchState } from '#src/search/search-state.ts';
import type { FacetColumn } from '#src/search/facet.ts';
import type { SearchRow } from '#src/search/search-table.ts';

type Chosen = SearchState['chosen'];

/** A choice by places instead of ids: per facet the chosen places, undefined where nothing is chosen. */
type Choice = readonly (ReadonlySet<number> | undefined)[];

const choice = (facets: readonly FacetColumn[], chosen: Chosen): Choice =>
	facets.map(({ name, terms, unchosen }) => {
		const ids = chosen[name] ?? unchosen;
		if (!ids) return undefined;
		return new Set(terms.flatMap(({ id }, place) => (ids.includes(id) ? [place] : [])));
	});

const holds = (row: SearchRow, facet: number, wanted: ReadonlySet<number> | undefined): boolean =>
	!wanted || (row.terms[facet] ?? []).some((place) => wanted.has(place));

/** The rows that the chosen terms leave: any of the terms inside a facet, all facets together. */
export function rowsWith<Row extends SearchRow>(
	rows: readonly Row[],
	facets: readonly FacetColumn[],
	chosen: Chosen,
): Row[] {
	const places = choice(facets, chosen);
	return rows.filter((row) => places.every((wanted, facet) => holds(row, facet, wanted)));
}

/**
 * For every term of every facet, how many rows a visitor sees who chooses this term alone in its facet and leaves the
 * other facets as they are. For a range first the counts of its terms as the beginning, then as the end, the other end
 * left as it is.
 *
 * @returns per facet, per term, in the order of `facets` and `terms`
 */
export function facetCounts(
	rows: readonly SearchRow[],
	facets: readonly FacetColumn[],
	chosen: Chosen,
): number[][] {
	const places = choice(facets, chosen);
	const counts = facets.map(({ terms, isRange }) =>
		Array<number>(isRange ? 2 * terms.length : terms.length).fill(0),
	);
	for (const row of rows) {
		const fails = (wanted: Choice[number], facet: number) => !holds(row, facet, wanted);
		const first = places.findIndex(fails);
		const last = places.findLastIndex(fails);
		// A row that only one facet keeps away counts there, and nowhere else.
		if (first !== last) continue;
		for (let facet = Math.max(first, 0); facet < (first < 0 ? counts.length : first + 1); facet++) {
			const own = row.terms[facet] ?? [];
			const count = counts[facet] ?? [];
			if (facets[facet]?.isRange) countEnds(count, own, places[facet]);
			else for (const place of own) count[place]! += 1;
		}
	}
	return counts;
}

/** Counts a row at those ends of a range between which it lies; an end past the other one takes that one along. */
function countEnds(
	count: number[],
	own: readonly number[],
	wanted: ReadonlySet<number> | undefined,
): void {
	if (own.length === 0) return;
	const terms = count.length / 2;
	const [first, last] = [Math.min(...own), Math.max(...own)];
	const [from, until] = [Math.min(...(wanted ?? [0])), Math.max(...(wanted ?? [terms - 1]))];
	for (let place = first <= until ? 0 : first; place <= last; place++) count[place]! += 1;
	const end = last >= from ? terms - 1 : last;
	for (let place = first; place <= end; place++) count[terms + place]! += 1;
}
