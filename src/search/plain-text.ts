import type { Heading, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdx } from 'micromark-extension-mdx';
import { visit } from 'unist-util-visit';

const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'code']);

/** The words of a Markdown text without its marks, one passage per line: `**Ja**, siehe [Hilfe](x)` → `Ja, siehe Hilfe`. */
export const markdownText = (markdown: string): string => textOf(fromMarkdown(markdown));

/** The words of a guide's or page's prose. */
export interface ProseWords {
	/** All of them, one passage per line. */
	readonly text: string;
	/** Those of its headings, which say what it answers. */
	readonly headings: readonly string[];
}

/**
 * The words of an MDX file without front matter, marks and components' tags.
 *
 * @throws where the MDX cannot be parsed; the content check names the place before that
 */
export function mdxWords(source: string): ProseWords {
	const tree = fromMarkdown(source.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, ''), {
		extensions: [mdx(), gfmTable()],
		mdastExtensions: [mdxFromMarkdown(), gfmTableFromMarkdown()],
	});
	const headings: string[] = [];
	visit(tree, 'heading', (heading) => void headings.push(textOf(heading)));
	return { text: textOf(tree), headings };
}

function textOf(tree: Root | Heading): string {
	let text = '';
	visit(tree, (node) => {
		if (blocks.has(node.type)) text += '\n';
		if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
			text += node.value.replaceAll('\n', ' ');
		} else if (node.type === 'break') {
			text += ' ';
		}
	});
	return text
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter(Boolean)
		.join('\n');
}
