import { fill } from '#src/i18n/fill.ts';
import type { BrowserWords } from '#src/search/browser-words.ts';
import { copyOf, part } from '#src/search/browser/part.ts';
import { searchAddress } from '#src/search/search-state.ts';
import type { SearchTable } from '#src/search/search-table.ts';
import type { Askable } from '#src/search/whom-to-ask.ts';
import { href } from '#src/site/base.ts';

/** More than these stand behind the link to all of them. */
const mostNamed = 5;

/** Names those who can be asked, under a link to all of them for each Land; hidden where there is nobody. */
export function showAskable(
	root: ParentNode,
	words: BrowserWords,
	{ facets }: SearchTable,
	askable: readonly Askable[],
): void {
	part(root, '[data-ask]', HTMLElement).hidden = askable.length === 0;
	const lists = askable.map(({ term, rows, state }) => {
		const item = copyOf(root, 'ask', HTMLLIElement);
		const all = part(item, 'a', HTMLAnchorElement);
		all.href = searchAddress(state, facets);
		all.textContent = fill(words.ask, { term: term.label, count: rows.length });
		part(item, 'ul', HTMLUListElement).append(
			...rows.slice(0, mostNamed).map((row) => {
				const link = document.createElement('a');
				link.href = href(row.path);
				link.textContent = row.title;
				if (row.titleLanguage) link.lang = row.titleLanguage;
				const line = document.createElement('li');
				line.append(link);
				return line;
			}),
		);
		return item;
	});
	part(root, '[data-ask-list]', HTMLElement).replaceChildren(...lists);
}
