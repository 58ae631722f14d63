import { fill } from '#src/i18n/words.ts';
import type { BrowserWords } from '#src/search/browser-words.ts';
import { part } from '#src/search/browser/part.ts';
import type { SearchState } from '#src/search/search-state.ts';
import type { FacetColumn } from '#src/search/search-table.ts';

/** The boxes by which visitors filter. */
export interface FilterBoxes {
	/** The terms whose boxes are ticked. */
	readonly chosen: () => SearchState['chosen'];
	/** Ticks the boxes of a state and says of how many facets. */
	readonly choose: (chosen: SearchState['chosen']) => void;
	/** Writes the counts beside the values; what would give nothing cannot be chosen, but taken back. */
	readonly count: (counts: readonly (readonly number[])[]) => void;
}

/** Takes the boxes on the page over; they stand there in the order of the table's facets and terms. */
export function filterBoxes(
	root: ParentNode,
	words: BrowserWords,
	facets: readonly FacetColumn[],
): FilterBoxes {
	const groups = facets.map(({ name, terms }) => {
		const group = part(root, `[data-facet="${name}"]`, HTMLDetailsElement);
		const boxes = terms.map(({ id }) =>
			part(group, `input[value="${CSS.escape(id)}"]`, HTMLInputElement),
		);
		return { name, terms, group, boxes };
	});
	const all = part(root, '[data-filters]', HTMLDetailsElement);
	openOnWideScreens(all);
	return {
		chosen: () =>
			Object.fromEntries(
				groups
					.map(({ name, boxes }) => [
						name,
						boxes.filter(({ checked }) => checked).map(({ value }) => value),
					])
					.filter(([, ids]) => ids && ids.length > 0),
			),
		choose: (chosen) => {
			let total = 0;
			for (const { name, group, boxes } of groups) {
				const ids = chosen[name] ?? [];
				for (const box of boxes) box.checked = ids.includes(box.value);
				if (ids.length > 0) group.open = true;
				total += ids.length;
				part(group, '[data-facet-chosen]', HTMLElement).textContent =
					ids.length > 0 ? fill(words.chosenInFacet, { count: ids.length }) : '';
			}
			part(root, '[data-filters-label]', HTMLElement).textContent =
				total > 0 ? fill(words.filtersChosen, { count: total }) : words.filters;
		},
		count: (counts) => {
			for (const [facet, { boxes }] of groups.entries()) {
				for (const [place, box] of boxes.entries()) {
					const count = counts[facet]?.[place] ?? 0;
					const label = box.closest('label');
					if (label) part(label, '[data-count]', HTMLElement).textContent = `(${count})`;
					box.disabled = count === 0 && !box.checked;
				}
			}
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
