import { dateWords } from '#src/i18n/format.ts';
import { contentLanguage, passageMarks, type InterfaceLanguage } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import type { BrowserWords } from '#src/search/browser-words.ts';
import { copyOf, part } from '#src/search/browser/part.ts';
import { markedText, type Segment } from '#src/search/excerpt.ts';
import type { FacetColumn } from '#src/search/facet.ts';
import { quotation } from '#src/search/quotation.ts';
import { rowTerms } from '#src/search/row-terms.ts';
import { searchAddress } from '#src/search/search-state.ts';
import type { SearchRow } from '#src/search/search-table.ts';
import type { IndexedText } from '#src/search/text-index.ts';
import type { WordMatch } from '#src/search/word-match.ts';
import { href } from '#src/site/base.ts';

/** What a result is shown with: the words of the page, the facets of the table, and which words were meant. */
export interface ResultContext {
	readonly root: ParentNode;
	readonly language: InterfaceLanguage;
	readonly words: BrowserWords;
	readonly facets: readonly FacetColumn[];
	readonly matches: readonly WordMatch[];
}

/** One result as an item of the list; everything that comes from an entry goes in as text, never as HTML. */
export function resultItem(
	context: ResultContext,
	row: SearchRow,
	indexed: IndexedText,
): HTMLLIElement {
	const { root, language, words, facets, matches } = context;
	const item = copyOf(root, 'result', HTMLLIElement);
	item.dataset['entry'] = row.id;
	const marked = (text: string) => nodes(markedText(text, matches));
	const type = rowTerms(facets, 'type', row).map(({ label, one }) => one ?? label);
	const laender = rowTerms(facets, 'laender', row);
	part(item, '[data-type]', HTMLElement).append(...marked(type.join(', ')));
	const link = part(item, '[data-link]', HTMLAnchorElement);
	link.href = href(row.path);
	mark(link, passageMarks(language, row.titleLanguage));
	link.append(...marked(row.title));
	const text = part(item, '[data-text]', HTMLElement);
	mark(text, passageMarks(language, row.only ?? contentLanguage(language)));
	const shown = [...type, row.title, row.place ?? '', row.years ?? ''];
	text.append(
		...nodes(quotation(indexed, matches, [...shown, ...laender.map(({ label }) => label)])),
	);
	const where = [
		...(row.place
			? [linkTo(searchAddress({ query: row.place, chosen: {} }, facets), marked(row.place))]
			: []),
		...laender.map(({ label, path }) =>
			path ? linkTo(href(path), marked(label)) : span(marked(label)),
		),
	];
	const checked = row.checked && dateWords(language, row.checked.slice(0, 'yyyy-mm'.length));
	part(item, '[data-facts]', HTMLElement).append(
		...(where.length > 0
			? [span(where.flatMap((one, index) => (index ? [', ', one] : [one])))]
			: []),
		...(row.years ? [span(marked(row.years))] : []),
		...(checked ? [span([fill(words.checked, { date: checked })])] : []),
		...(row.only ? [span([words.onlyIn[row.only]], 'badge')] : []),
		...(row.isOutdated ? [span([words.outdated], 'badge')] : []),
		...marks(facets, row).map((label) => span([label], 'badge')),
	);
	return item;
}

/**
 * What of an entry results say beside what it is about: whose word stands behind it, that it is over or has not been
 * checked for long, and, where it is found only by those who ask for that, that it is archived.
 */
const marks = (facets: readonly FacetColumn[], row: SearchRow): string[] =>
	facets.flatMap(({ name, unchosen }) =>
		rowTerms(facets, name, row)
			.filter(({ id, isMark }) => isMark ?? (unchosen && !unchosen.includes(id)))
			.map(({ label, one }) => one ?? label),
	);

const mark = (element: HTMLElement, marks: ReturnType<typeof passageMarks>) =>
	Object.assign(element, marks);

function linkTo(address: string, content: readonly Node[]): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = address;
	link.append(...content);
	return link;
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
