import type { Fields } from '#src/catalog/content-type.ts';
import { siteFields } from '#src/catalog/site.ts';
import { synonymsFields } from '#src/catalog/synonyms-file.ts';
import { vocabularyFields } from '#src/catalog/vocabulary-file.ts';
import { wordingFields } from '#src/catalog/wording-file.ts';
import type { ContentFile } from '#src/entries/content-files.ts';
import { contentPlace } from '#src/entries/content-places.ts';
import { formatEntry, UnreadableText } from '#src/entries/format-entry.ts';
import { formatFrontMatter } from '#src/entries/format-front-matter.ts';
import { readText } from '#src/entries/read-text.ts';

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
	if (place.kind === 'synonyms') return synonymsFields;
	if (place.kind === 'wording') return wordingFields;
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

/** What formatting does to a file. */
export type Formatting =
	| { readonly kind: 'unreadable' | 'canonical' }
	/** The canonical text, and the first line of the file that is different there. */
	| { readonly kind: 'differs'; readonly text: string; readonly line: number };

/** What formatting would do to a file of the content folder; undefined for one without fields. Changes nothing. */
export function formattingOf(file: ContentFile): Formatting | undefined {
	if (!fieldsOfFile(file.path) || file.kind !== 'file') return undefined;
	const { text, findings } = readText(file);
	const mark = findings.some(({ code }) => code === 'byte-order-mark');
	// Characters that reading leaves out would be lost by writing.
	if (text === undefined || findings.length > Number(mark)) return { kind: 'unreadable' };
	try {
		const canonical = formatContentFile(file.path, text) ?? text;
		if (canonical === text && !mark) return { kind: 'canonical' };
		return { kind: 'differs', text: canonical, line: mark ? 1 : firstDifference(text, canonical) };
	} catch (error) {
		if (error instanceof UnreadableText) return { kind: 'unreadable' };
		throw error;
	}
}

function firstDifference(text: string, canonical: string): number {
	const linesOf = (whole: string) => whole.replace(/\n$/, '').split('\n');
	const [lines, others] = [linesOf(text), linesOf(canonical)];
	const index = lines.findIndex((line, at) => line !== others[at]);
	return index === -1 ? lines.length : index + 1;
}
