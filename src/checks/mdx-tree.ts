import type { Node, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { linkFault, type LinkTargets } from '#src/checks/links.ts';
import type { Finding } from '#src/entries/finding.ts';
import { nearest } from '#src/entries/nearest.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { shown } from '#src/entries/shown.ts';

/** A fault in the prose of an MDX file, by its offset from the beginning of the prose. */
export type MdxFault = Pick<Finding, 'code' | 'values' | 'suggestion'> & {
	readonly severity?: Finding['severity'];
	readonly offset: number;
};

/** What MDX may refer to. */
export interface MdxSurroundings {
	readonly from: ReadEntry;
	readonly targets: LinkTargets;
	readonly media: ReadonlySet<string>;
	readonly components: ReadonlySet<string>;
}

/** The faults that a syntax tree shows, and the offsets of the tags in it, which the faults have been told of. */
export function treeFaults(
	tree: Root,
	surroundings: MdxSurroundings,
): { faults: MdxFault[]; tags: ReadonlySet<number> } {
	const faults: MdxFault[] = [];
	const tags = new Set<number>();
	const headings = headingOrder();
	visit(tree, (node) => {
		const offset = offsetOf(node);
		const add = (fault: Omit<MdxFault, 'offset'> | undefined) =>
			fault && faults.push({ ...fault, offset });
		switch (node.type) {
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				return void add({ code: 'mdx-expression' });
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				tags.add(offset);
				faults.push(...elementFaults(node, offset, surroundings));
				return;
			case 'link':
			case 'definition':
				return void add(linkFault(node.url, surroundings.from, surroundings.targets));
			case 'image':
				return imageFaults(node, surroundings).forEach(add);
			case 'imageReference':
				return void add({ code: 'image-not-media', values: { value: shown(node.identifier) } });
			case 'heading':
				return void add(headings(node.depth));
			default:
		}
	});
	return { faults, tags };
}

const offsetOf = (node: Node) => node.position?.start.offset ?? 0;

function* elementFaults(
	element: MdxJsxFlowElement | MdxJsxTextElement,
	offset: number,
	surroundings: MdxSurroundings,
): Generator<MdxFault> {
	const { name, attributes } = element;
	const { components, from, targets } = surroundings;
	if (name === null || !/^[A-Z]\w*$/.test(name)) {
		yield { code: 'html-in-prose', offset, values: { value: shown(`<${name ?? ''}>`) } };
	} else if (!components.has(name)) {
		const values = { value: shown(name), expected: [...components].join(', ') };
		yield { code: 'mdx-component', offset, values, suggestion: nearest(name, components) };
	}
	for (const attribute of attributes) {
		const at = attribute.position?.start.offset ?? offset;
		if (
			attribute.type !== 'mdxJsxAttribute' ||
			(typeof attribute.value === 'object' && attribute.value)
		) {
			yield { code: 'mdx-expression', offset: at };
		} else if (!isHarmless(attribute.name)) {
			yield { code: 'mdx-attribute', offset: at, values: { value: shown(attribute.name) } };
		} else if (['href', 'src', 'url', 'to', 'link'].includes(attribute.name.toLowerCase())) {
			const fault = linkFault(String(attribute.value ?? ''), from, targets);
			if (fault) yield { ...fault, offset: at };
		}
	}
}

// Neither Astro's directives (`set:html` writes raw HTML) nor event handlers nor looks, nor what hides text in a slot.
const isHarmless = (name: string) =>
	/^(?!on[A-Z]|on[a-z]+$|(?:style|is|slot|key|ref)$|dangerously)[a-z][A-Za-z]*$/.test(name);

function imageFaults(
	{ url, alt }: { url: string; alt?: string | null | undefined },
	{ media }: MdxSurroundings,
): Omit<MdxFault, 'offset'>[] {
	const name = /^\.\.\/\.\.\/media\/([^/]+)$/.exec(url)?.[1];
	const values = { value: shown(url) };
	return [
		...(name !== undefined && media.has(name)
			? []
			: [{ code: 'image-not-media', values } as const]),
		...(alt?.trim() ? [] : [{ code: 'image-without-alt' } as const]),
	];
}

/** Says of each heading in turn whether it follows from the one before; a text begins at the second level. */
function headingOrder(): (depth: number) => Omit<MdxFault, 'offset'> | undefined {
	let before = 1;
	return (depth) => {
		const [last, next] = [before, depth];
		before = depth;
		if (next === 1) return { code: 'heading-level-one' };
		if (next <= last + 1) return undefined;
		return { code: 'heading-jump', values: { value: '#'.repeat(next), other: '#'.repeat(last) } };
	};
}
