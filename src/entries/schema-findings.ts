import { z } from 'zod';
import { isPerLanguage } from '#src/catalog/content-type.ts';
import { fieldAt } from '#src/entries/field-at.ts';
import type { Finding } from '#src/entries/finding.ts';
import { nearest } from '#src/entries/nearest.ts';
import { findingAt, valueAt, type ReadRecord } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';
import { unfitValue, valueShown } from '#src/entries/unfit-value.ts';
import type { Path } from '#src/entries/yaml/yaml-places.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';
import { languages } from '#src/i18n/languages.ts';

type Issue<C extends z.core.$ZodIssue['code'] = z.core.$ZodIssue['code']> = Extract<
	z.core.$ZodIssue,
	{ code: C }
>;
type Reading<C extends z.core.$ZodIssue['code']> = (
	record: ReadRecord,
	path: Path,
	issue: Issue<C>,
) => Finding[];

/**
 * Checks a record against its schema.
 *
 * @returns the data as the schema hands them on, and what it says against them, in our words and with its place
 */
export function schemaFindings(
	record: ReadRecord,
	schema: z.ZodType,
): { data: unknown; found: Finding[] } {
	const { data, error } = schema.safeParse(record.data);
	const found = (error?.issues ?? []).flatMap((issue) => {
		const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
		return (readings[issue.code] as Reading<typeof issue.code>)(record, path, issue);
	});
	return { data, found };
}

const unfit = (record: ReadRecord, path: Path, issue: Issue) =>
	unfitValue(record, path, issue.code === 'invalid_type' && issue.expected === 'string');

const mostUnknownFields = 100;

// Every code that Zod knows: a new one does not compile until it is read here.
const readings: { [C in z.core.$ZodIssue['code']]: Reading<C> } = {
	invalid_type: unfit,
	invalid_union: unfit,
	invalid_value: unfit,
	invalid_key: unfit,
	invalid_element: unfit,
	not_multiple_of: unfit,
	invalid_format: (record, path) => {
		const value = valueShown(record, path);
		switch (fieldAt(record.fields, path).rule?.kind) {
			// That there is no such term or entry is for the checks over the whole catalogue to say.
			case 'term':
			case 'ref':
				return [];
			case 'media':
				return [findingAt(record, path, 'bad-media-name', { values: { value } })];
			default:
				return [findingAt(record, path, 'bad-id', { values: { value } })];
		}
	},
	too_big: (record, path, { origin, maximum }) => {
		if (origin !== 'string') return [limit(record, path, 'number-too-big', maximum)];
		const length = String(valueAt(record.data, path)).length;
		const values = { length, max: Number(maximum), over: length - Number(maximum) };
		return [findingAt(record, path, 'too-long', { values })];
	},
	too_small: (record, path, { origin, minimum }) => [
		origin === 'array'
			? findingAt(record, path, 'empty-list')
			: limit(record, path, 'number-too-small', minimum),
	],
	unrecognized_keys: (record, path, { keys }) => {
		const { rule } = fieldAt(record.fields, path);
		const perLanguage = isPerLanguage(rule);
		const code = perLanguage ? 'unknown-language' : 'unknown-field';
		const known = perLanguage
			? languages
			: Object.keys((path.length ? rule?.fields : record.fields) ?? {});
		return keys.slice(0, mostUnknownFields).map((key) => ({
			...findingAt(record, [...path, key], code, {
				at: 'key',
				values: { value: shown(key) },
				suggestion: nearest(key, known),
			}),
		}));
	},
	custom: (record, path, { params }) => {
		const { code, other } = params as { code: FindingCode; other?: string };
		if (code === 'listed-twice') return listedTwice(record, path);
		const value = valueShown(record, path);
		if (other === undefined) return [findingAt(record, path, code, { values: { value } })];
		const otherPath = [...path.slice(0, -1), other];
		const values = {
			value,
			other: fieldAt({ [other]: sibling(record, path, other) }, [other]).label ?? other,
			otherValue: valueShown(record, otherPath),
		};
		return [findingAt(record, path, code, { values })];
	},
};

/** The field of a name beside the field at a path. */
function sibling(record: ReadRecord, path: Path, name: string) {
	const parent = path.slice(0, -1);
	const fields = parent.length ? fieldAt(record.fields, parent).rule?.fields : record.fields;
	return (fields as NonNullable<typeof fields>)[name] as NonNullable<
		(typeof record.fields)[string]
	>;
}

const limit = (
	record: ReadRecord,
	path: Path,
	code: 'number-too-small' | 'number-too-big',
	bound: number | bigint,
) => findingAt(record, path, code, { values: { limit: Number(bound) } });

function listedTwice(record: ReadRecord, path: Path): Finding[] {
	const values = valueAt(record.data, path) as readonly unknown[];
	return values.flatMap((value, index) =>
		values.indexOf(value) < index
			? [
					findingAt(record, [...path, index], 'listed-twice', {
						values: { value: shown(String(value)) },
					}),
				]
			: [],
	);
}
