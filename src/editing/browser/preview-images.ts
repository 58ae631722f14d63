import { visitFields } from '#src/catalog/visit-fields.ts';
import type { Data } from '#src/editing/form-data.ts';
import type { Form } from '#src/editing/form.ts';

export { default as Image } from '#src/editing/browser/PreviewImage.astro';

/** As wide as a page shows a picture at most: the views offer smaller ones up to this width. */
const width = 1080;

/** Takes the place of `astro-images.ts`: the pictures of the entry that is being edited, by file name. */
export const catalogueImages: Record<string, { src: string; width: number }> = {};

/** Names of the files in `content/media/` that an entry names, in its fields or in its text. */
export function namedFiles(form: Form, data: Data): string[] {
	const inFields = [...visitFields(form.fields, data)]
		.filter(({ rule }) => rule.kind === 'media')
		.map(({ value }) => String(value));
	const inText = String(data['body'] ?? '').matchAll(/\.\.\/\.\.\/media\/([^\s)"'>]+)/g);
	return [...inFields, ...[...inText].map(([, name = '']) => name)];
}

/** Makes pictures known to the views. Says whether one of them was not, or had another address. */
export function showPictures(addresses: ReadonlyMap<string, string>): boolean {
	const changed = [...addresses].filter(([name, src]) => catalogueImages[name]?.src !== src);
	for (const [name, src] of changed) catalogueImages[name] = { src, width };
	return changed.length > 0;
}
