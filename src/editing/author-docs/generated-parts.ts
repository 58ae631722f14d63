const part = /(<!-- made: (\S+) -->\n)[\s\S]*?(\n?<!-- end -->)/g;

/**
 * Fills the parts of a Markdown text that are made from the descriptions; the rest is written by hand.
 *
 * `<!-- made: fields/project/de -->…<!-- end -->` → the same with what `make` gives for `fields/project/de`
 */
export const withGeneratedParts = (text: string, make: (name: string) => string): string =>
	text.replace(part, (_, begin: string, name: string) => `${begin}\n${make(name)}\n\n<!-- end -->`);
