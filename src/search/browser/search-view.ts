import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import { fill, plural } from '#src/i18n/fill.ts';
import type { BrowserWords } from '#src/search/browser-words.ts';
import { showChips } from '#src/search/browser/chosen-chips.ts';
import { filterBoxes, type FilterBoxes } from '#src/search/browser/filter-boxes.ts';
import { showNothingFound } from '#src/search/browser/nothing-found.ts';
import { showLeftOut } from '#src/search/browser/left-out-list.ts';
import { part } from '#src/search/browser/part.ts';
import { resultItem } from '#src/search/browser/result-list.ts';
import { sortList, type SortList } from '#src/search/browser/sort-list.ts';
import type { Found } from '#src/search/find-entries.ts';
import { searchAddress, type SearchState } from '#src/search/search-state.ts';
import type { SearchTable } from '#src/search/search-table.ts';

/** Results per step of the list. */
export const listStep = 20;

/** The parts of the page that change with what is asked. */
export interface SearchView {
	readonly filters: FilterBoxes;
	readonly sort: SortList;
	readonly list: HTMLOListElement;
	/**
	 * Shows what was found, as many results as `unfolded` says, once their texts are there.
	 *
	 * @param overtaken says whether a later question has been asked meanwhile; nothing is shown then
	 * @returns whether it was shown
	 */
	readonly show: (
		state: SearchState,
		found: Found,
		unfolded: number,
		overtaken: () => boolean,
	) => Promise<boolean>;
}

/** @param follow is called with the state that a button among the results leads to */
export function searchView(
	root: ParentNode,
	language: InterfaceLanguage,
	words: BrowserWords,
	table: SearchTable,
	follow: (next: SearchState) => void,
): SearchView {
	const { facets } = table;
	const filters = filterBoxes(root, words, facets);
	const sort = sortList(root, words);
	const status = part(root, '[data-status]', HTMLElement);
	const list = part(root, '[data-results]', HTMLOListElement);
	const more = part(root, '[data-more]', HTMLButtonElement);

	function statusWords(
		{ query, chosen, sort: order }: SearchState,
		{ results: { length: count }, isPartial }: Found,
		shown: number,
	): string {
		if (count === 0) return words.none;
		const isEverything = query === '' && Object.keys(chosen).length === 0;
		const sentence = plural(language, isEverything ? words.countAll : words.count, count);
		const sentences = [
			...(isPartial ? [words.partial] : []),
			...(shown < count ? [fill(words.shown, { shown })] : []),
			...(order ? [words.sorted[order]] : []),
		];
		return sentences.length > 0 ? `${sentence}. ${sentences.join(' ')}` : sentence;
	}

	function showMeant(state: SearchState, { suggestion }: Found): void {
		const line = part(root, '[data-meant]', HTMLElement);
		line.hidden = suggestion === undefined;
		if (suggestion === undefined) return;
		const button = part(line, 'button', HTMLButtonElement);
		button.textContent = fill(words.meant, { query: suggestion });
		button.onclick = () => follow({ ...state, query: suggestion });
	}

	return {
		filters,
		sort,
		list,
		show: async (state, found, unfolded, overtaken) => {
			const context = { root, language, words, facets, matches: found.matches };
			const items = await Promise.all(
				found.results
					.slice(0, unfolded)
					.map(async (row) => resultItem(context, row, await row.indexed())),
			);
			if (overtaken()) return false;
			list.replaceChildren(...items);
			filters.choose(state.chosen);
			filters.count(found.counts);
			sort.show(state);
			part(root, '[data-sort-line]', HTMLElement).hidden = found.results.length === 0;
			showChips(root, words, facets, state, follow);
			showMeant(state, found);
			showLeftOut(root, language, words, found.leftOut, follow);
			showNothingFound(root, language, words, table, state, found, follow);
			status.textContent = statusWords(state, found, items.length);
			const left = found.results.length - items.length;
			more.hidden = left === 0;
			more.textContent = plural(language, words.more, Math.min(left, listStep));
			// Who changes the language asks the same there.
			for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
				link.search = searchAddress(state, facets);
			}
			return true;
		},
	};
}
