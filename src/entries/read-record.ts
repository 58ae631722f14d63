import type { Fields } from '#src/catalog/content-type.ts';
import { fieldAt } from '#src/entries/field-at.ts';
import type { Finding, FindingValues, Place } from '#src/entries/finding.ts';
import type { Point } from '#src/entries/yaml/text-lines.ts';
import type { Path } from '#src/entries/yaml/yaml-places.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';

/** Data as they were read, right or wrong, and where each value stands: an entry, a vocabulary, the site's settings. */
export interface ReadRecord {
	readonly fields: Fields;
	/** Undefined where the file could not be understood. */
	readonly data: unknown;
	/** Where a value or its key stands; for what is missing, the nearest existing parent. */
	readonly place: (path: Path, at?: 'key' | 'value') => Place;
	/** Where a line and column within a text value stand in the file. */
	readonly placeIn: (path: Path, within: Point) => Place;
	/** A single value as it is written in the file. */
	readonly written: (path: Path) => string | undefined;
}

interface FindingOptions {
	readonly severity?: Finding['severity'];
	readonly at?: 'key' | 'value';
	/** The place within a text value. */
	readonly within?: Point | undefined;
	readonly values?: FindingValues;
	readonly suggestion?: string | undefined;
}

/** A finding about a field of a record, with its place and label. */
export function findingAt(
	record: ReadRecord,
	path: Path,
	code: FindingCode,
	{ severity = 'error', at = 'value', within, values = {}, suggestion }: FindingOptions = {},
): Finding {
	const { label } = fieldAt(record.fields, path);
	const { file, line, column } = within ? record.placeIn(path, within) : record.place(path, at);
	return {
		severity,
		code,
		file,
		line,
		column,
		...(label && { field: label }),
		values,
		...(suggestion !== undefined && { suggestion }),
	};
}

/** The value at a path, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
	return path.reduce(
		(value, step) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, step)
				? (value as Record<string | number, unknown>)[step]
				: undefined,
		data,
	);
}
