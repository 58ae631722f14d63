import { fill, plural } from '#src/i18n/fill.ts';
import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import type { BrowserWords } from '#src/search/browser-words.ts';
import { copyOf, part } from '#src/search/browser/part.ts';
import type { LeftOut } from '#src/search/find-entries.ts';
import type { SearchState } from '#src/search/search-state.ts';

/** Says what is left out of the results, such as the archive, each with a button that takes it in. */
export function showLeftOut(
	root: ParentNode,
	language: InterfaceLanguage,
	words: BrowserWords,
	leftOut: readonly LeftOut[],
	takeIn: (next: SearchState) => void,
): void {
	const list = part(root, '[data-left-out]', HTMLElement);
	list.hidden = leftOut.length === 0;
	list.replaceChildren(
		...leftOut.map(({ label, state, count }) => {
			const item = copyOf(root, 'relax', HTMLLIElement);
			const button = part(item, 'button', HTMLButtonElement);
			button.textContent = fill(plural(language, words.leftOut, count), { label });
			button.addEventListener('click', () => takeIn(state));
			return item;
		}),
	);
}
