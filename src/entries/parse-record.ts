import type { z } from 'zod';
import type { Fields } from '#src/catalog/content-type.ts';
import { faultIn, type Finding } from '#src/entries/finding.ts';
import { parseYaml, type ParsedYaml } from '#src/entries/yaml/parse-yaml.ts';
import type { ReadRecord } from '#src/entries/read-record.ts';
import { schemaFindings } from '#src/entries/schema-findings.ts';

/** A text and the file it stands in, with the line at which it begins. */
export interface FilePart {
	readonly file: string;
	readonly text: string;
	readonly line?: number;
}

/** What reading a record gives. */
export interface Parsed<R extends ReadRecord = ReadRecord> {
	readonly record: R;
	/** The data as their schema hands them on; undefined where it found something wrong. */
	readonly checked: unknown;
	readonly findings: readonly Finding[];
}

/** A record of which nothing could be read. */
export const unreadRecord = (fields: Fields, file: string): ReadRecord => ({
	fields,
	data: undefined,
	place: () => ({ file, line: 1, column: 1 }),
	placeIn: () => ({ file, line: 1, column: 1 }),
	written: () => undefined,
});

/** Parses the YAML of one part of a file; data that are no map of fields are named and left out. */
export function parseFields({ file, text, line = 1 }: FilePart): {
	yaml: ParsedYaml;
	findings: Finding[];
} {
	const yaml = parseYaml(text, line);
	const findings = yaml.faults.map((fault) => faultIn(file, fault));
	const { data } = yaml;
	if (isRecord(data) || (data === undefined && findings.length)) return { yaml, findings };
	const code = data === null || data === undefined ? 'empty-file' : 'not-fields';
	findings.push(faultIn(file, { code, ...yaml.place([]) }));
	return { yaml: { ...yaml, data: undefined }, findings };
}

/** Parses a YAML file that holds one record, and checks it against its schema. */
export function parseRecord(part: FilePart, fields: Fields, schema: z.ZodType): Parsed {
	const { yaml, findings } = parseFields(part);
	const { file } = part;
	const record: ReadRecord = {
		fields,
		data: yaml.data,
		place: (path, at) => ({ file, ...yaml.place(path, at) }),
		placeIn: (path, within) => ({ file, ...yaml.placeIn(path, within) }),
		written: yaml.written,
	};
	return checkedRecord(record, schema, findings);
}

/** Adds what the schema finds to what the parser found. */
export function checkedRecord<R extends ReadRecord>(
	record: R,
	schema: z.ZodType,
	findings: readonly Finding[],
): Parsed<R> {
	if (record.data === undefined) return { record, checked: undefined, findings };
	const { data, found } = schemaFindings(record, schema);
	// Where a forbidden alias stood there is nothing now: that is one mistake, not two.
	const blanked = new Set(
		findings.filter(({ code }) => code === 'yaml-alias').map(({ file, line }) => `${file}:${line}`),
	);
	const own = found.filter(
		({ code, file, line }) => code !== 'empty-value' || !blanked.has(`${file}:${line}`),
	);
	const all = [...findings, ...own];
	return { record, checked: all.length ? undefined : data, findings: all };
}

export const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
	typeof data === 'object' && data !== null && !Array.isArray(data);
