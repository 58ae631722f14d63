import type { Fields } from '#src/catalog/content-type.ts';
import { formatEntry, UnreadableText } from '#src/entries/format-entry.ts';
import { frontMatter } from '#src/entries/front-matter.ts';

/**
 * Brings an MDX file into the canonical form: its fields as in `formatEntry`, its prose as it is.
 *
 * @throws {UnreadableText} if it is not clear where the fields end, or if they can't be read
 */
export function formatFrontMatter(text: string, fields: Fields): string {
	const { yaml, body, faults } = frontMatter(text.replace(/^\ufeff/, ''));
	if (!yaml || !body) throw new UnreadableText(faults);
	return withFrontMatter(formatEntry(yaml.text, fields, yaml.line), body.text);
}

/**
 * An MDX file of its canonical fields and its prose, parted by one blank line; the prose keeps all but the blank lines
 * at its two ends, and ends its lines with `\n`.
 *
 * `title: A\n` + `\r\nText\r\n\r\n` → `---\ntitle: A\n---\n\nText\n`
 */
export function withFrontMatter(yaml: string, body: string): string {
	const prose = body
		.replace(/\r\n?/g, '\n')
		.replace(/^(?:[ \t]*\n)+/, '')
		.trimEnd();
	return `---\n${yaml}---\n${prose && `\n${prose}\n`}`;
}
