import type { BrowserWords } from '#src/search/browser-words.ts';
import { copyOf, part } from '#src/search/browser/part.ts';
import { markedText, type Segment } from '#src/search/excerpt.ts';
import type { IndexedText } from '#src/search/text-index.ts';
import type { WordMatch } from '#src/search/word-match.ts';
import { quotation } from '#src/search/quotation.ts';
import type { SearchRow } from '#src/search/search-table.ts';
import { href } from '#src/site/base.ts';

/** One result as an item of the list; everything that comes from an entry goes in as text, never as HTML. */
export function resultItem(
	root: ParentNode,
	words: BrowserWords,
	row: SearchRow,
	indexed: IndexedText,
	matches: readonly WordMatch[],
): HTMLLIElement {
	const item = copyOf(root, 'result', HTMLLIElement);
	item.dataset['entry'] = row.id;
	const [type = '', ...facts] = row.facts;
	part(item, '[data-type]', HTMLElement).append(...nodes(markedText(type, matches)));
	const link = part(item, '[data-link]', HTMLAnchorElement);
	link.href = href(row.path);
	if (row.titleLanguage) link.lang = row.titleLanguage;
	link.append(...nodes(markedText(row.title, matches)));
	const text = part(item, '[data-text]', HTMLElement);
	if (row.only) text.lang = row.only;
	text.append(...nodes(quotation(indexed, matches, [row.title, ...row.facts])));
	const line = part(item, '[data-facts]', HTMLElement);
	line.append(...facts.map((fact) => span(nodes(markedText(fact, matches)))));
	if (row.only) line.append(span([words.onlyIn[row.only]], 'badge'));
	return item;
}

const nodes = (segments: readonly Segment[]): Node[] =>
	segments.map(({ text, marked }) => {
		if (!marked) return document.createTextNode(text);
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});

function span(content: readonly (Node | string)[], className = ''): HTMLSpanElement {
	const element = document.createElement('span');
	element.append(...content);
	if (className) element.className = className;
	return element;
}
