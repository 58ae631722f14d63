import { visitFields, type VisitedValue } from '#src/catalog/visit-fields.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import type { Finding } from '#src/entries/finding.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import type { ReadRecord } from '#src/entries/read-record.ts';

/** One thing that is checked over a content folder. It knows content types by their descriptions only. */
export type Check = (content: ContentFolder) => Iterable<Finding>;

const visits = new WeakMap<ReadRecord, readonly VisitedValue[]>();

/** The values of a record with their rules. Many checks ask, and the walk takes time: it is done once. */
export function valuesOf(record: ReadRecord): readonly VisitedValue[] {
	const known = visits.get(record) ?? [...visitFields(record.fields, record.data)];
	visits.set(record, known);
	return known;
}

/** Everything in a content folder that is described by fields. */
export const allRecords = ({ entries, vocabularies, site }: ContentFolder): ReadRecord[] => [
	...entries,
	...vocabularies.values(),
	...(site ? [site] : []),
];

/** The entries by id; where two collide, the first one. */
export function entriesById({ entries, others }: ContentFolder): ReadonlyMap<string, ReadEntry> {
	const byId = new Map<string, ReadEntry>();
	for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
	for (const [id, entry] of others ?? []) if (!byId.has(id)) byId.set(id, entry);
	return byId;
}

/** A finding about a file as a whole. */
export const aboutFile = (
	file: string,
	code: Finding['code'],
	rest: Pick<Finding, 'values' | 'suggestion'> = {},
): Finding => ({ severity: 'error', code, file, line: 1, column: 1, ...rest });
