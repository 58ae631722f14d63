import type { BrowserWords } from '#src/search/browser-words.ts';
import { part } from '#src/search/browser/part.ts';
import { isSort, type Sort } from '#src/search/result-order.ts';
import type { SearchState } from '#src/search/search-state.ts';

/** The list from which visitors choose the order of the results. */
export interface SortList {
	/** Undefined where none is chosen, and the best results come first. */
	readonly chosen: () => Sort | undefined;
	/** Shows the order of a state; without words it says what the order is then. */
	readonly show: (state: SearchState) => void;
}

/** Takes the list on the page over; its first option stands for no choice. */
export function sortList(root: ParentNode, words: BrowserWords): SortList {
	const list = part(root, 'select[data-sort]', HTMLSelectElement);
	const none = part(list, 'option', HTMLOptionElement);
	return {
		chosen: () => (isSort(list.value) ? list.value : undefined),
		show: ({ query, sort }) => {
			none.textContent = query === '' ? words.unsorted.listed : words.unsorted.ranked;
			list.value = sort ?? '';
		},
	};
}
