import { visitFields } from '#src/catalog/visit-fields.ts';
import type { Data } from '#src/editing/form-data.ts';
import { entryData, faultKey } from '#src/editing/form-data.ts';
import type { Form } from '#src/editing/form.ts';
import type { KnownEntry } from '#src/editing/known-entry.ts';
import type { Finding } from '#src/entries/finding.ts';
import { privateData, privatePassages } from '#src/entries/private-data.ts';
import { findingAt, type ReadRecord } from '#src/entries/read-record.ts';
import { schemaFindings } from '#src/entries/schema-findings.ts';
import type { Path } from '#src/entries/yaml/yaml-places.ts';
import type { Language, Words } from '#src/i18n/languages.ts';
import { fill, words } from '#src/i18n/words.ts';

/** Something that a form's data break, said in the editor's language. */
export interface Problem {
	/** Name of the field at the top of the form, where it is about one. */
	readonly field: string | undefined;
	/** The field's place in the data: `partners.0.name`. */
	readonly path: string;
	/** Label of the field, with the labels of what it is in. */
	readonly label: string;
	readonly message: string;
	/** How to mend it. */
	readonly fix: string;
}

/** What else the rules need to know. */
export interface Surroundings {
	readonly language: Language;
	/** The entry of an id, if there is one. */
	readonly known: (id: string) => Pick<KnownEntry, 'type'> | undefined;
	/** Says whether the vocabulary has the term. */
	readonly hasTerm: (vocabulary: string, term: string) => boolean;
}

/** Everything that keeps an entry from being saved: the rules of the gate, and references that lead nowhere. */
export function formProblems(form: Form, data: Data, around: Surroundings): Problem[] {
	const { language } = around;
	const fault = data[faultKey];
	if (fault !== undefined)
		return [{ field: undefined, path: '', label: '', message: String(fault), fix: '' }];
	const record = recordOf(form, entryData(form, data));
	const body = String(data['body'] ?? '').trim();
	return (
		[
			...schemaFindings(record, form.schema).found,
			...(form.extension === 'mdx' && !body ? [findingAt(record, ['body'], 'empty-body')] : []),
			...nowhere(record, around),
			...(form.type ? privateData(record) : []),
			...bodyPrivacy(record, body),
		]
			// A field that this version does not know is not lost by saving; the gate names it.
			.filter(({ code }) => code !== 'unknown-field')
			.map((finding) => problem(form, finding, language))
	);
}

/** The place in a file is of no use in a form: the record carries the path of the field in its stead. */
function recordOf(form: Form, data: Data): ReadRecord {
	const place = (path: Path) => ({ file: path.join('.'), line: 1, column: 1 });
	return {
		fields: form.fields,
		data,
		place,
		placeIn: place,
		written: () => undefined,
	};
}

function nowhere(record: ReadRecord, { known, hasTerm }: Surroundings): Finding[] {
	return [...visitFields(record.fields, record.data)].flatMap(({ rule, value, path }) => {
		if (typeof value !== 'string') return [];
		if (rule.kind === 'ref' && !rule.refersTo?.some((type) => type === known(value)?.type)) {
			return [findingAt(record, path, 'unknown-reference', { values: { value } })];
		}
		if (rule.kind === 'term' && rule.vocabulary && !hasTerm(rule.vocabulary, value)) {
			const vocabulary = rule.vocabulary;
			return [findingAt(record, path, 'unknown-term', { values: { value, vocabulary } })];
		}
		return [];
	});
}

const bodyPrivacy = (record: ReadRecord, body: string): Finding[] =>
	privatePassages(body).map(({ code }) => findingAt(record, ['body'], code));

function problem(
	form: Form,
	{ code, file, field, values = {} }: Finding,
	language: Language,
): Problem {
	const { message, fix } = words(language).findings[code];
	const [top = ''] = file.split('.');
	const said = Object.entries(values).map(([name, value]) => [
		name,
		typeof value === 'object' ? (value as Words)[language] : value,
	]);
	return {
		field: Object.hasOwn(form.fields, top) || top === 'body' ? top : undefined,
		path: file,
		label: field?.[language] ?? (top === 'body' ? words(language).editing.body : file),
		message: fill(message, Object.fromEntries(said) as Record<string, string | number>),
		fix: fill(fix, Object.fromEntries(said) as Record<string, string | number>),
	};
}

/** Problems as one sentence for a message: `Titel: …; Quellen 2 › Adresse: …`. */
export const problemList = (problems: readonly Problem[]): string =>
	problems.map(({ label, message }) => (label ? `${label}: ${message}` : message)).join(' · ');
