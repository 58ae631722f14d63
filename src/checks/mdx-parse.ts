import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdx } from 'micromark-extension-mdx';
import type { MdxFault } from '#src/checks/mdx-tree.ts';

interface MdxSyntaxError {
	readonly message: string;
	readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}

/**
 * The syntax tree of an MDX text, or why there is none. JavaScript in it is not parsed: a text without braces and without
 * `import` or `export` at the beginning of a line has none, and all others are refused by `codeMarks`.
 */
export function parseMdx(text: string): { tree?: Root; syntaxFault?: MdxFault } {
	try {
		const extensions = { extensions: [mdx()], mdastExtensions: [mdxFromMarkdown()] };
		return { tree: fromMarkdown(text, extensions) };
	} catch (error) {
		return { syntaxFault: syntaxFault(text, error as MdxSyntaxError) };
	}
}

function syntaxFault(text: string, { place, message }: MdxSyntaxError): MdxFault {
	// The parser points to where a tag should have been closed, and names the place of its beginning in words.
	const unclosed = /closing tag for `(<([\w.]*)[^`]*)` \((\d+):(\d+)/.exec(message);
	if (unclosed) {
		const [, value = '', name = '', line, column] = unclosed;
		const before = text
			.split('\n')
			.slice(0, Number(line) - 1)
			.join('\n');
		const offset = before.length + (before || Number(line) > 1 ? 1 : 0) + Number(column) - 1;
		return { code: 'mdx-unclosed', offset, values: { value, closing: `</${name}>` } };
	}
	const offset = place?.start?.offset ?? place?.offset ?? 0;
	return { code: 'mdx-syntax', offset: Math.min(offset, text.length) };
}
