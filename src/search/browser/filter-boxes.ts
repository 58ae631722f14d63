import { fill } from '#src/i18n/fill.ts';
import type { BrowserWords } from '#src/search/browser-words.ts';
import { part } from '#src/search/browser/part.ts';
import { rangeEnds } from '#src/search/browser/range-ends.ts';
import { tickBoxes } from '#src/search/browser/tick-boxes.ts';
import type { FacetColumn } from '#src/search/facet.ts';
import type { SearchState } from '#src/search/search-state.ts';

/** The boxes and lists by which visitors filter. */
export interface FilterBoxes {
	/** The terms that are chosen. */
	readonly chosen: () => SearchState['chosen'];
	/** Shows the terms of a state as chosen, and says of how many filters. */
	readonly choose: (chosen: SearchState['chosen']) => void;
	/** Writes the counts beside the values; what would give nothing cannot be chosen, but taken back. */
	readonly count: (counts: readonly (readonly number[])[]) => void;
}

/** How visitors choose the terms of one facet. */
export interface FacetControl {
	/** The ids of the chosen terms. */
	readonly chosen: () => string[];
	readonly choose: (ids: readonly string[]) => void;
	readonly count: (counts: readonly number[]) => void;
}

/** Takes the filters on the page over; they stand there in the order of the table's facets and terms. */
export function filterBoxes(
	root: ParentNode,
	words: BrowserWords,
	facets: readonly FacetColumn[],
): FilterBoxes {
	const groups = facets.map((facet) => {
		const group = part(root, `[data-facet="${facet.name}"]`, HTMLDetailsElement);
		return {
			...facet,
			group,
			control: (facet.isRange ? rangeEnds : tickBoxes)(group, facet.terms),
		};
	});
	openOnWideScreens(part(root, '[data-filters]', HTMLDetailsElement));
	return {
		chosen: () =>
			Object.fromEntries(
				groups
					.map(({ name, control }) => [name, control.chosen()] as const)
					.filter(([, ids]) => ids.length > 0),
			),
		choose: (chosen) => {
			let total = 0;
			for (const { name, group, control, isRange } of groups) {
				const ids = chosen[name] ?? [];
				control.choose(ids);
				const count = isRange ? Math.min(ids.length, 1) : ids.length;
				if (count > 0) group.open = true;
				total += count;
				part(group, '[data-facet-chosen]', HTMLElement).textContent =
					count > 0 ? fill(words.chosenInFacet, { count }) : '';
			}
			part(root, '[data-filters-label]', HTMLElement).textContent =
				total > 0 ? fill(words.filtersChosen, { count: total }) : words.filters;
		},
		count: (counts) => {
			for (const [facet, { control }] of groups.entries()) control.count(counts[facet] ?? []);
		},
	};
}

/** On a phone the filters are folded away; where there is room they always show. */
function openOnWideScreens(filters: HTMLDetailsElement): void {
	const wide = matchMedia('(min-width: 60rem)');
	const adapt = () => (filters.open = wide.matches);
	wide.addEventListener('change', adapt);
	adapt();
}
