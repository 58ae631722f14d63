import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import { fill, plural } from '#src/i18n/fill.ts';
import type { BrowserWords } from '#src/search/browser-words.ts';
import { showAskable } from '#src/search/browser/askable-list.ts';
import { copyOf, part } from '#src/search/browser/part.ts';
import type { Found } from '#src/search/find-entries.ts';
import { searchAddress, type SearchState } from '#src/search/search-state.ts';
import type { SearchTable } from '#src/search/search-table.ts';
import { whomToAsk } from '#src/search/whom-to-ask.ts';

/**
 * Says why nothing was found and offers what would give results, the other language, and whom to ask; hidden where
 * something was found.
 *
 * @param widen is called with the state that an offer leads to
 */
export function showNothingFound(
	root: ParentNode,
	language: InterfaceLanguage,
	words: BrowserWords,
	table: SearchTable,
	state: SearchState,
	{ results, unknown, relaxed }: Found,
	widen: (next: SearchState) => void,
): void {
	const isEmpty = results.length === 0;
	part(root, '[data-empty]', HTMLElement).hidden = !isEmpty;
	if (!isEmpty) return;
	const reasons = unknown.map((word) => fill(words.unknown, { word }));
	const filtered = Object.keys(state.chosen).length > 0;
	if (unknown.length === 0) reasons.push(filtered ? words.notTogetherFiltered : words.notTogether);
	part(root, '[data-reasons]', HTMLElement).replaceChildren(
		...reasons.map((reason) => {
			const item = document.createElement('li');
			item.textContent = reason;
			return item;
		}),
	);
	part(root, '[data-relaxed]', HTMLElement).replaceChildren(
		...relaxed.map(({ without, label, state: next, count }) => {
			const item = copyOf(root, 'relax', HTMLLIElement);
			const button = part(item, 'button', HTMLButtonElement);
			button.textContent = fill(plural(language, words.without[without], count), { label });
			button.addEventListener('click', () => widen(next));
			return item;
		}),
	);
	part(root, '[data-other-languages]', HTMLElement).hidden = state.query === '';
	for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-other-languages] a')) {
		link.search = searchAddress(state, table.facets);
	}
	showAskable(root, words, table, whomToAsk(table, state));
}
