import type { FacetControl } from '#src/search/browser/filter-boxes.ts';
import { part } from '#src/search/browser/part.ts';
import type { FacetTerm } from '#src/search/facet.ts';

/** Two lists, to choose from one term to another. */
export function rangeEnds(group: HTMLElement, terms: readonly FacetTerm[]): FacetControl {
	const from = part(group, 'select[data-from]', HTMLSelectElement);
	const until = part(group, 'select[data-until]', HTMLSelectElement);
	const place = ({ value }: HTMLSelectElement) => terms.findIndex(({ id }) => id === value);
	// Who sets one end past the other one means that end.
	const follow = (other: HTMLSelectElement) => (event: Event) => {
		const [first, last] = [place(from), place(until)];
		if (first < 0 || last < 0 || first <= last) return;
		other.value = (event.currentTarget as HTMLSelectElement).value;
	};
	from.addEventListener('change', follow(until));
	until.addEventListener('change', follow(from));
	return {
		chosen: () => {
			const [first, last] = [place(from), place(until)];
			if (first < 0 && last < 0) return [];
			return terms.slice(Math.max(first, 0), last < 0 ? undefined : last + 1).map(({ id }) => id);
		},
		choose: (ids) => {
			from.value = ids[0] ?? '';
			until.value = ids.at(-1) ?? '';
		},
		count: (counts) => {
			write(from, counts.slice(0, terms.length));
			write(until, counts.slice(terms.length));
		},
	};

	function write(list: HTMLSelectElement, counts: readonly number[]): void {
		// The first option stands for no end at all.
		for (const [index, option] of [...list.options].slice(1).entries()) {
			const count = counts[index] ?? 0;
			option.textContent = `${terms[index]?.label} (${count})`;
			option.disabled = count === 0 && !option.selected;
		}
	}
}
