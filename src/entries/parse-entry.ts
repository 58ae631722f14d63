import type { ContentType } from '#src/catalog/content-type.ts';
import { parseProseEntry } from '#src/entries/parse-prose-entry.ts';
import { parseRecord, unreadRecord, type Parsed } from '#src/entries/parse-record.ts';
import type { EntryFile, ReadEntry } from '#src/entries/read-entry.ts';

/**
 * Reads an entry from its files and checks it against its type's schema: one YAML file with all languages, or one MDX
 * file per language, of which the first language's holds the facts.
 */
export function parseEntry(
	type: ContentType,
	id: string,
	files: readonly [EntryFile, ...EntryFile[]],
): Parsed<ReadEntry> {
	if (type.format === 'mdx') return parseProseEntry(type, id, files);
	const [{ file, text }] = files;
	const own = { type, id, files: [file], bodies: [] };
	const { fields, schema } = type;
	if (text === undefined) {
		return { record: { ...unreadRecord(fields, file), ...own }, checked: undefined, findings: [] };
	}
	const { record, checked, findings } = parseRecord({ file, text }, fields, schema);
	return { record: { ...record, ...own }, checked, findings };
}
