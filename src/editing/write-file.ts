import { fileData, sourceKey, type Data } from '#src/editing/form-data.ts';
import type { Form } from '#src/editing/form.ts';
import { formatData } from '#src/entries/format-entry.ts';
import { frontMatter } from '#src/entries/front-matter.ts';

/**
 * The text of an entry's file from the data of its form, as `npm run format` would write it. Comments stay, and so do
 * fields that the form does not know.
 *
 * @throws if the text that is to be replaced could not be read
 */
export function fileText(form: Form, data: Data): string {
	const source = String(data[sourceKey] ?? '');
	const fields = fileData(form, data);
	if (form.extension === 'yaml') return formatData(fields, form.fields, source);
	const split = source ? frontMatter(source) : undefined;
	const yaml = formatData(fields, form.fields, split?.yaml?.text);
	const body = String(data['body'] ?? '').replace(/\r\n?/g, '\n');
	const before = split?.body?.text.replace(/\r\n?/g, '\n');
	// An untouched text keeps its blank lines at both ends.
	if (before !== undefined && trimmed(before) === body) return `---\n${yaml}---\n${before}`;
	return `---\n${yaml}---\n\n${trimmed(body)}\n`;
}

/** A body as the form shows it: without the blank lines at both ends. */
export const trimmed = (body: string): string => body.replace(/^\n+/, '').trimEnd();
