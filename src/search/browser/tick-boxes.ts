import type { FacetControl } from '#src/search/browser/filter-boxes.ts';
import { part } from '#src/search/browser/part.ts';
import type { FacetTerm } from '#src/search/facet.ts';

/** A box for each term of a facet. */
export function tickBoxes(group: HTMLElement, terms: readonly FacetTerm[]): FacetControl {
	const boxes = terms.map(({ id }) => {
		const box = part(group, `input[value="${CSS.escape(id)}"]`, HTMLInputElement);
		const label = part(group, `label:has(input[value="${CSS.escape(id)}"])`, HTMLLabelElement);
		return { id, box, number: part(label, '[data-count]', HTMLElement) };
	});
	return {
		chosen: () => boxes.filter(({ box }) => box.checked).map(({ id }) => id),
		choose: (ids) => {
			for (const { id, box } of boxes) box.checked = ids.includes(id);
		},
		count: (counts) => {
			for (const [place, { box, number }] of boxes.entries()) {
				const count = counts[place] ?? 0;
				number.textContent = `(${count})`;
				box.disabled = count === 0 && !box.checked;
			}
		},
	};
}
