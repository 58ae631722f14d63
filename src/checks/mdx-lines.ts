import type { FindingCode } from '#src/i18n/de/findings.ts';

/** Something in the characters of an MDX text that could be code, whatever a parser makes of it. */
export interface CodeMark {
	readonly code: FindingCode;
	/** From the beginning of the text. */
	readonly offset: number;
	readonly value: string;
}

// A `<` before anything that can begin a tag; not before a scheme or a mail address, which is no tag in any parser.
const marks =
	/^(?:import|export)(?=[\s{*'"(]|$)|[{}]|<(?=[\p{L}$_/!?>])(?![a-z]+:|[^\s<>]+@)|\b(?:set|define):\w+(?=\s*=)/gmu;

/**
 * Everything in an MDX text that could be code: braces, `import` and `export` at the beginning of a line, tags, and
 * Astro's directives, of which `set:html` writes raw HTML.
 *
 * Astro compiles MDX with another parser than ours, and the two disagree: what is the address of a link definition to
 * the one is a footnote with an expression to the other. So code is refused by its characters too, wherever they are.
 */
export const codeMarks = (text: string): CodeMark[] =>
	[...text.matchAll(marks)].map(({ 0: mark, index }) => {
		if (mark === '<') {
			const value = /^<[^\s>]*>?/.exec(text.slice(index, index + 40))?.[0] ?? mark;
			return { code: 'html-in-prose', offset: index, value };
		}
		return { code: codeOf(mark), offset: index, value: mark };
	});

function codeOf(mark: string): FindingCode {
	if (mark === '{' || mark === '}') return 'mdx-expression';
	return mark.includes(':') ? 'mdx-attribute' : 'mdx-import';
}
