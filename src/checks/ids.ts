import type { Check } from '#src/checks/check.ts';
import { findingAt, valueAt } from '#src/entries/read-record.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { shown } from '#src/entries/shown.ts';

/** Names ids that do not fit their file, and those that two entries share, of whatever types. */
export const ids: Check = function* ({ entries }) {
	for (const entry of entries) {
		for (const [name, { kind }] of Object.entries(entry.fields)) {
			const value = valueAt(entry.data, [name]);
			if (kind !== 'id' || typeof value !== 'string' || value === entry.id) continue;
			const values = { value: shown(value), expected: shown(entry.id) };
			yield findingAt(entry, [name], 'id-differs-from-file', { values });
		}
	}
	for (const same of Map.groupBy(entries, sameness).values()) {
		for (const entry of same) {
			const other = same.find((candidate) => candidate !== entry);
			if (!other) continue;
			const values = { value: shown(entry.id), other: other.files[0] ?? other.id };
			yield findingAt(entry, ['id'], 'id-collides', { values });
		}
	}
};

// Some file systems and web servers take these for the same.
const sameness = ({ id }: ReadEntry) => id.normalize('NFKC').toLowerCase();
