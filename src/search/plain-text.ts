import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdx } from 'micromark-extension-mdx';
import { visit } from 'unist-util-visit';

const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'code']);

/** The words of a Markdown text without its marks, one passage per line: `**Ja**, siehe [Hilfe](x)` → `Ja, siehe Hilfe`. */
export const markdownText = (markdown: string): string => textOf(markdown, {});

/**
 * The words of an MDX file without front matter, marks and components' tags, one passage per line.
 *
 * @throws where the MDX cannot be parsed; the content check names the place before that
 */
export const mdxText = (source: string): string =>
	textOf(source.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, ''), {
		extensions: [mdx(), gfmTable()],
		mdastExtensions: [mdxFromMarkdown(), gfmTableFromMarkdown()],
	});

function textOf(markdown: string, options: Options): string {
	const tree: Root = fromMarkdown(markdown, options);
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
