import { fill } from '#src/i18n/fill.ts';
import type { BrowserWords } from '#src/search/browser-words.ts';
import { copyOf, part } from '#src/search/browser/part.ts';
import { chosenParts, type SearchState } from '#src/search/search-state.ts';
import type { FacetColumn } from '#src/search/facet.ts';

/**
 * Shows each chosen filter as a button that takes it back.
 *
 * @param drop is called with the state that a button leads to
 */
export function showChips(
	root: ParentNode,
	words: BrowserWords,
	facets: readonly FacetColumn[],
	state: SearchState,
	drop: (next: SearchState) => void,
): void {
	const chips = chosenParts(state, facets).map(({ label, state: next }) => {
		const item = copyOf(root, 'chip', HTMLLIElement);
		const button = part(item, 'button', HTMLButtonElement);
		part(button, '[data-label]', HTMLElement).textContent = label;
		button.setAttribute('aria-label', fill(words.drop, { label }));
		button.addEventListener('click', () => drop(next));
		return item;
	});
	part(root, '[data-chips]', HTMLUListElement).replaceChildren(...chips);
	part(root, '[data-chosen]', HTMLElement).hidden = chips.length === 0;
}
