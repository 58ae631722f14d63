import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { aboutFile, type Check } from '#src/checks/check.ts';
import { linkTargets } from '#src/checks/link-targets.ts';
import { entanglement } from '#src/checks/markdown-nesting.ts';
import { mediaFiles } from '#src/checks/media.ts';
import { codeMarks } from '#src/checks/mdx-lines.ts';
import { treeFaults, type MdxFault, type MdxSurroundings } from '#src/checks/mdx-tree.ts';
import type { Finding } from '#src/entries/finding.ts';
import type { Body, ReadEntry } from '#src/entries/read-entry.ts';
import { lineFinder } from '#src/entries/text-lines.ts';

/** Names what the prose of guides and pages may not hold: code, HTML, unknown components, bad links and headings. */
export const mdx: Check = function* (content) {
	const surroundings = {
		targets: linkTargets(content),
		media: new Set(mediaFiles(content).keys()),
		components: new Set(content.components),
	};
	for (const entry of content.entries) {
		for (const body of entry.bodies) {
			if (body.text.trim() === '') yield aboutFile(body.file, 'empty-body');
			else yield* bodyFindings(entry, body, surroundings);
		}
	}
};

function* bodyFindings(
	from: ReadEntry,
	{ file, text, line }: Body,
	surroundings: Omit<MdxSurroundings, 'from'>,
): Generator<Finding> {
	const point = lineFinder(text);
	const finding = ({ offset, ...fault }: MdxFault): Finding => {
		const within = point(offset);
		const place = { file, line: within.line + line - 1, column: within.column };
		return { severity: 'error', ...fault, ...place };
	};
	const entangled = entanglement(text);
	if (entangled) {
		yield { ...aboutFile(file, 'too-deep'), line: entangled.line + line - 1 };
	}
	const { tree, syntaxFault } = entangled ? {} : parse(text);
	const { faults = [], tags = new Set() } = tree ? treeFaults(tree, { from, ...surroundings }) : {};
	const found = faults.map(finding);
	const places = new Set(found.map(({ code, line: at }) => `${code}:${at}`));
	for (const mark of codeMarks(text)) {
		const isOwnTag = isOwnClosingTag(mark.value, surroundings.components);
		if (mark.code === 'html-in-prose' && (tags.has(mark.offset) || isOwnTag)) continue;
		const { values, ...rest } = { ...mark, values: { value: mark.value } };
		const one = finding({ code: rest.code, offset: rest.offset, values });
		const place = `${one.code}:${one.line}`;
		if (!places.has(place)) found.push(one);
		places.add(place);
	}
	if (syntaxFault) {
		const one = finding(syntaxFault);
		// Where a mark on the same line says what is wrong, that is enough.
		if (!found.some(({ line: at }) => at === one.line)) found.push(one);
	}
	yield* found;
}

const isOwnClosingTag = (tag: string, components: ReadonlySet<string>) =>
	components.has(/^<\/(\w+)>$/.exec(tag)?.[1] ?? '');

function parse(text: string): { tree?: Root; syntaxFault?: MdxFault } {
	try {
		const extensions = { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] };
		return { tree: fromMarkdown(text, extensions) };
	} catch (error) {
		const { place } = error as { place?: { offset?: number; start?: { offset?: number } } };
		const offset = place?.offset ?? place?.start?.offset ?? 0;
		return { syntaxFault: { code: 'mdx-syntax', offset: Math.min(offset, text.length) } };
	}
}
