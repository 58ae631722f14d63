import { isPerLanguage, type FieldKind } from '#src/catalog/content-type.ts';
import { fieldAt } from '#src/entries/field-at.ts';
import type { Finding } from '#src/entries/finding.ts';
import { findingAt, valueAt, type ReadRecord } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';
import type { Path } from '#src/entries/yaml/yaml-places.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';
import { languages, type Words } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** A value that is missing or not of the kind that the field holds. */
export function unfitValue(record: ReadRecord, path: Path, wantsString: boolean): Finding[] {
	const { rule, language } = fieldAt(record.fields, path);
	const value = valueAt(record.data, path);
	const kind: FieldKind = language ? 'line' : (rule?.kind ?? 'group');
	if (value === undefined) {
		return [findingAt(record, path, 'missing-field', { values: { value: String(path.at(-1)) } })];
	}
	if (value === null) return [findingAt(record, path, 'empty-value')];
	const code = typeof value === 'object' ? 'wrong-type' : codeFor(kind, value, wantsString);
	const values = { value: valueShown(record, path), expected: kindWords(kind) };
	return [findingAt(record, path, code, { values })];
}

/** What to say of a single value, by the kind of the field that holds it. */
function codeFor(kind: FieldKind, value: unknown, wantsString: boolean): FindingCode {
	if (isPerLanguage({ kind })) return 'needs-languages';
	if (kind === 'number') return typeof value === 'number' ? 'not-whole' : 'wrong-type';
	if (kind === 'day') return 'bad-date';
	return wantsString ? 'needs-quotes' : 'wrong-type';
}

const kindWords = (kind: FieldKind): Words =>
	Object.fromEntries(
		languages.map((language) => [language, words(language).gate.kinds[kind]]),
	) as Words;

/** A value as a finding quotes it: numbers as they are written, since `01067` is read as 1067. */
export function valueShown(record: ReadRecord, path: Path): string {
	const value = valueAt(record.data, path);
	return shown(typeof value === 'string' ? value : (record.written(path) ?? String(value ?? '')));
}
