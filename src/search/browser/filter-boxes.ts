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
	const groups = facets.map(({ name, terms, isRange }) => {
		const group = part(root, `[data-facet="${name}"]`, HTMLDetailsElement);
		const boxes = terms.map(({ id }) =>
			part(group, `input[value="${CSS.escape(id)}"]`, HTMLInputElement),
		);
		return { name, terms, group, boxes, range: isRange ? rangeOf(group, boxes) : undefined };
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
			for (const { name, group, boxes, range } of groups) {
				const ids = chosen[name] ?? [];
				for (const box of boxes) box.checked = ids.includes(box.value);
				range?.show();
				const count = range ? Math.min(ids.length, 1) : ids.length;
				if (count > 0) group.open = true;
				total += count;
				part(group, '[data-facet-chosen]', HTMLElement).textContent =
					count > 0 ? fill(words.chosenInFacet, { count }) : '';
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

/** Two lists to choose from one value to another; the boxes between them are ticked out of sight. */
function rangeOf(group: HTMLElement, boxes: readonly HTMLInputElement[]): { show: () => void } {
	const from = part(group, 'select[data-from]', HTMLSelectElement);
	const until = part(group, 'select[data-until]', HTMLSelectElement);
	const place = (value: string) => boxes.findIndex((box) => box.value === value);
	const choose = ({ target }: Event) => {
		let [first, last] = [place(from.value), place(until.value)];
		// Who sets one end past the other one means that end.
		if (first >= 0 && last >= 0 && first > last) {
			if (target === from) last = first;
			else first = last;
		}
		for (const [index, box] of boxes.entries()) {
			box.checked = (first >= 0 || last >= 0) && index >= first && (last < 0 || index <= last);
		}
		boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }));
	};
	from.addEventListener('change', choose);
	until.addEventListener('change', choose);
	return {
		show: () => {
			const ticked = boxes.filter(({ checked }) => checked);
			from.value = ticked[0]?.value ?? '';
			until.value = ticked.at(-1)?.value ?? '';
		},
	};
}
