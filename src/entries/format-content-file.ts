import type { Fields } from '#src/catalog/content-type.ts';
import { siteFields } from '#src/catalog/site.ts';
import { vocabularyFields } from '#src/catalog/vocabulary-file.ts';
import { contentPlace } from '#src/entries/content-places.ts';
import { formatEntry } from '#src/entries/format-entry.ts';
import { formatFrontMatter } from '#src/entries/format-front-matter.ts';

/**
 * The fields that describe a content file; undefined for a file that holds none.
 *
 * `projects/x.yaml` → those of projects · `guides/en/x.mdx` → those of guides · `vocabularies/topics.yaml` · `site.yaml`
 *
 * @param path below the content folder, with `/`
 */
export function fieldsOfFile(path: string): Fields | undefined {
	const { place, extension = '' } = contentPlace(path) ?? {};
	if (!place || !path.endsWith(extension)) return undefined;
	if (place.kind === 'entry') return place.type.fields;
	if (place.kind === 'vocabulary') return vocabularyFields;
	return place.kind === 'site' ? siteFields : undefined;
}

/**
 * The canonical text of a content file; undefined for a file without fields, such as a picture.
 *
 * @throws {UnreadableText} if the file can't be read
 */
export function formatContentFile(path: string, text: string): string | undefined {
	const fields = fieldsOfFile(path);
	if (!fields) return undefined;
	return path.endsWith('.mdx') ? formatFrontMatter(text, fields) : formatEntry(text, fields);
}
