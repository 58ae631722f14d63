import type { Root } from 'mdast';
import { aboutFile, type Check } from '#src/checks/check.ts';
import { linkTargets } from '#src/checks/link-targets.ts';
import { entanglement } from '#src/checks/markdown-nesting.ts';
import { mediaFiles } from '#src/checks/media-fields.ts';
import { codeMarks, type CodeMark } from '#src/checks/mdx-lines.ts';
import { parseMdx } from '#src/checks/mdx-parse.ts';
import { treeFaults, type MdxFault, type MdxSurroundings } from '#src/checks/mdx-tree.ts';
import type { Finding } from '#src/entries/finding.ts';
import type { Body, ReadEntry } from '#src/entries/read-entry.ts';
import { lineFinder } from '#src/entries/yaml/text-lines.ts';

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
	const { tree, syntaxFault } = entangled ? {} : parseMdx(text);
	const { faults = [], tags = new Set<number>() } = tree
		? treeFaults(tree, { from, ...surroundings })
		: {};
	const found = faults.map(finding);
	const places = new Set(found.map(({ code, line: at }) => `${code}:${at}`));
	for (const mark of codeMarks(text)) {
		const isTag = mark.code === 'html-in-prose';
		if (isTag && isJudged(mark, tree, tags, surroundings.components)) continue;
		const { code, offset, value } = mark;
		const one = finding({ code, offset, values: { value } });
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

/** Says whether a tag was judged in the syntax tree, or, where there is none, is one that authors may use. */
function isJudged(
	{ offset, value }: CodeMark,
	tree: Root | undefined,
	tags: ReadonlySet<number>,
	components: ReadonlySet<string>,
): boolean {
	if (!tree) return components.has(/^<\/?(\w+)/.exec(value)?.[1] ?? '');
	return tags.has(offset) || value.startsWith('</');
}
