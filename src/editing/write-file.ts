import { faultKey, fileData, sourceKey, type Data } from '#src/editing/form-data.ts';
import type { Form } from '#src/editing/form.ts';
import { formatData } from '#src/entries/format-entry.ts';
import { withFrontMatter } from '#src/entries/format-front-matter.ts';
import { frontMatter } from '#src/entries/front-matter.ts';

/**
 * The text of an entry's file from the data of its form, as `npm run format` would write it. Comments stay, and so do
 * fields that the form does not know.
 *
 * @throws if the text that is to be replaced could not be read
 */
export function fileText(form: Form, data: Data): string {
	if (data[faultKey] !== undefined) throw new Error(String(data[faultKey]));
	const source = String(data[sourceKey] ?? '');
	const fields = fileData(form, data);
	if (form.extension === 'yaml') return formatData(fields, form.fields, source);
	const before = source ? frontMatter(source).yaml?.text : undefined;
	return withFrontMatter(formatData(fields, form.fields, before), String(data['body'] ?? ''));
}
