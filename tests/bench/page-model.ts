import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A stretch of text, as a link where it leads somewhere. */
export interface Run {
	readonly text: string;
	readonly href?: string;
}

/** A line of a page: a heading, a paragraph, an item of a list. */
export interface Line {
	readonly tag: string;
	readonly id?: string;
	readonly runs: readonly Run[];
}

/** Lines that belong together: the items of one list stand in one block, everything else is a block of its own. */
export interface Block {
	/** `ul`, `ol` or `dl`; undefined where the line is in no list. */
	readonly list?: string;
	readonly lines: readonly Line[];
}

/** A page as a template is given it: everything that is said on it, nothing of how it looks. */
export interface PageModel {
	readonly path: string;
	readonly language: string;
	readonly title: string;
	readonly description: string;
	readonly header: readonly Block[];
	readonly main: readonly Block[];
	readonly footer: readonly Block[];
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const inline = new Set('a abbr b em i small span strong svg time'.split(' '));
const lists = new Set(['ul', 'ol', 'dl']);

/** What a built page says, taken from its HTML. */
export function pageModel(path: string, html: string): PageModel {
	const root = elements(parse(html).childNodes);
	const named = (name: string) => root.find(({ tagName }) => tagName === name);
	const blocks = (name: string) => blocksOf(named(name));
	const description = root.find(
		(element) => element.tagName === 'meta' && attribute(element, 'name') === 'description',
	);
	return {
		path,
		language: attribute(named('html'), 'lang') ?? '',
		title: textOf(named('title')?.childNodes ?? []),
		description: attribute(description, 'content') ?? '',
		header: blocks('header'),
		main: blocks('main'),
		footer: blocks('footer'),
	};
}

/** What is said on a page, in one line per line, links with their targets: for comparing. */
export const said = ({ title, header, main, footer }: PageModel): string =>
	[{ lines: [{ tag: 'title', runs: [{ text: title }] }] }, ...header, ...main, ...footer]
		.flatMap(({ lines }: Block) => lines)
		.map(({ runs }) => runs.map(({ text, href }) => (href ? `[${text}](${href})` : text)).join(' '))
		.join('\n');

const attribute = (element: Element | undefined, name: string) =>
	element?.attrs.find((one) => one.name === name)?.value;

const isElement = (node: Node): node is Element => 'tagName' in node;

function* all(nodes: readonly Node[]): Generator<Element> {
	for (const node of nodes) {
		if (!isElement(node)) continue;
		yield node;
		yield* all(node.childNodes);
	}
}
const elements = (nodes: readonly Node[]): Element[] => [...all(nodes)];

const textOf = (nodes: readonly Node[]): string =>
	nodes
		.map((node) => ('value' in node ? node.value : isElement(node) ? textOf(node.childNodes) : ''))
		.join('');

function blocksOf(root: Element | undefined): Block[] {
	const blocks: { list?: string; lines: Line[] }[] = [];
	let lastList: Element | undefined;
	const add = (line: Line, around: Element | undefined) => {
		// A card in a list begins with a heading of its own.
		const list = line.tag.startsWith('h') ? undefined : around;
		if (list && list === lastList) blocks.at(-1)?.lines.push(line);
		else blocks.push({ ...(list ? { list: list.tagName } : {}), lines: [line] });
		lastList = list;
	};
	const visit = (element: Element, list: Element | undefined) => {
		let open: Node[] = [];
		const close = () => {
			const runs = runsOf(open);
			open = [];
			const id = attribute(element, 'id');
			if (runs.length) add({ tag: lineTag(element), ...(id ? { id } : {}), runs }, list);
		};
		for (const child of element.childNodes) {
			if (!isElement(child) || (inline.has(child.tagName) && !hasBlocks(child))) open.push(child);
			else if (child.tagName !== 'script') {
				close();
				visit(child, lists.has(child.tagName) ? child : list);
			}
		}
		close();
	};
	if (root) visit(root, undefined);
	return blocks;
}

const hasBlocks = (element: Element): boolean =>
	element.childNodes.some(
		(child) => isElement(child) && (!inline.has(child.tagName) || hasBlocks(child)),
	);

const lineTag = ({ tagName }: Element): string =>
	/^(?:h[1-6]|li|dt|dd|p)$/.test(tagName) ? tagName : 'p';

/** Text between links, links; blanks as a browser shows them. */
function runsOf(nodes: readonly Node[]): Run[] {
	const runs: Run[] = [];
	const read = (node: Node) => {
		if ('value' in node) runs.push({ text: node.value });
		else if (isElement(node) && node.tagName !== 'svg') {
			const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
			if (href === undefined) node.childNodes.forEach(read);
			else runs.push({ text: textOf(node.childNodes), href });
		}
	};
	nodes.forEach(read);
	const merged: Run[] = [];
	for (const { text, href } of runs) {
		const last = merged.at(-1);
		if (href === undefined && last && last.href === undefined) {
			merged[merged.length - 1] = { text: last.text + text };
		} else merged.push(href === undefined ? { text } : { text, href });
	}
	return merged
		.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ').trim() }))
		.filter(({ text }) => text);
}
