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
		const failing = places.flatMap((wanted, facet) => (holds(row, facet, wanted) ? [] : [facet]));
		// A row that only one facet keeps away counts there, and nowhere else.
		if (failing.length > 1) continue;
		for (const facet of failing.length > 0 ? failing : counts.keys()) {
			const own = row.terms[facet] ?? [];
			const held = facets[facet]?.isRange
				? ends(own, places[facet], facets[facet].terms.length)
				: own;
			for (const place of held) counts[facet]![place]! += 1;
		}
	}
	return counts;
}

/** As what ends of a range the terms of a row lie within it. */
function ends(
	own: readonly number[],
	wanted: ReadonlySet<number> | undefined,
	terms: number,
): number[] {
	if (own.length === 0) return [];
	const [first, last] = [Math.min(...own), Math.max(...own)];
	const from = Math.min(...(wanted ?? [0]));
	const until = Math.max(...(wanted ?? [terms - 1]));
	return Array.from({ length: terms }, (_, place) => place).flatMap((place) => [
		// An end past the other one takes that one along.
		...(first <= Math.max(place, until) && last >= place ? [place] : []),
		...(first <= place && last >= Math.min(place, from) ? [terms + place] : []),
	]);
}
