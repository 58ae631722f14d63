import { z } from 'zod';
import type { FieldKind } from '#src/catalog/content-type.ts';
import { fieldAt } from '#src/entries/field-at.ts';
import type { Finding } from '#src/entries/finding.ts';
import { nearest } from '#src/entries/nearest.ts';
import { findingAt, valueAt, type ReadRecord } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';
import type { Path } from '#src/entries/yaml-places.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';
import { languages, type Words } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

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
		const perLanguage = rule?.kind === 'text' || rule?.kind === 'prose';
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

/** A value that is missing or not of the kind that the field holds. */
function unfit(record: ReadRecord, path: Path, issue: Issue): Finding[] {
	const { rule, language } = fieldAt(record.fields, path);
	const value = valueAt(record.data, path);
	const kind: FieldKind = language ? 'line' : (rule?.kind ?? 'group');
	if (value === undefined) {
		return [findingAt(record, path, 'missing-field', { values: { value: String(path.at(-1)) } })];
	}
	if (value === null) return [findingAt(record, path, 'empty-value')];
	const written = valueShown(record, path);
	if (kind === 'text' || kind === 'prose') {
		if (typeof value !== 'object') return [findingAt(record, path, 'needs-languages')];
	} else if (kind === 'number') {
		if (typeof value === 'number') {
			return [findingAt(record, path, 'not-whole', { values: { value: written } })];
		}
	} else if (kind === 'day') {
		if (typeof value !== 'object') {
			return [findingAt(record, path, 'bad-date', { values: { value: written } })];
		}
	} else if (issue.code === 'invalid_type' && issue.expected === 'string') {
		if (typeof value !== 'object') {
			return [findingAt(record, path, 'needs-quotes', { values: { value: written } })];
		}
	}
	return [findingAt(record, path, 'wrong-type', { values: { expected: kindWords(kind) } })];
}

const kindWords = (kind: FieldKind): Words =>
	Object.fromEntries(
		languages.map((language) => [language, words(language).gate.kinds[kind]]),
	) as Words;

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

/** A value as a finding quotes it: numbers as they are written, since `01067` is read as 1067. */
function valueShown(record: ReadRecord, path: Path): string {
	const value = valueAt(record.data, path);
	return shown(typeof value === 'string' ? value : (record.written(path) ?? String(value ?? '')));
}
