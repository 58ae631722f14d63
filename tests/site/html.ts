import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page, with its attributes by name. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** Text inside, as it is written; without that of scripts and style sheets inside. */
	readonly text: string;
	/** The language that its text is in: of the nearest `lang`. */
	readonly language: string | undefined;
	/** Names of the elements around it, the outermost first. */
	readonly around: readonly string[];
}

/** All elements of a page, in document order. */
export const elementsOf = (html: string): Element[] => [...walk(parse(html).childNodes, [], '')];

type Node = DefaultTreeAdapterTypes.ChildNode;

function* walk(
	nodes: readonly Node[],
	around: readonly string[],
	lang: string,
): Generator<Element> {
	for (const node of nodes) {
		if (!('tagName' in node)) continue;
		const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
		const language = attributes['lang'] ?? lang;
		const children = 'content' in node ? node.content.childNodes : node.childNodes;
		yield {
			name: node.tagName,
			attributes,
			// Made when it is asked for: the text of an element holds that of all elements inside once more.
			get text() {
				return textOf(children);
			},
			language,
			around,
		};
		yield* walk(children, [...around, node.tagName], language);
	}
}

const textOf = (nodes: readonly Node[]): string =>
	nodes
		.filter(({ nodeName }) => nodeName !== 'script' && nodeName !== 'style')
		.map((node) =>
			'value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : '',
		)
		.join('');

/** The elements of a name, with these values of attributes: `having(elements, 'link', { rel: 'canonical' })`. */
export const having = (
	elements: readonly Element[],
	name: string,
	attributes: Readonly<Record<string, string>> = {},
): Element[] =>
	elements.filter(
		(element) =>
			element.name === name &&
			Object.entries(attributes).every(([key, value]) => element.attributes[key] === value),
	);
