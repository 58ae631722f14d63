import type { ContentType } from '#src/catalog/content-type.ts';
import { entryFindings, type EntrySurroundings } from '#src/checks/entry-findings.ts';
import type { Data } from '#src/editing/form-data.ts';
import { entryData, faultKey } from '#src/editing/form-data.ts';
import type { Form } from '#src/editing/form.ts';
import type { Finding } from '#src/entries/finding.ts';
import type { ReadRecord } from '#src/entries/read-record.ts';
import { schemaFindings } from '#src/entries/schema-findings.ts';
import type { Path } from '#src/entries/yaml/yaml-places.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';
import {
	contentLanguage,
	languages,
	wordsIn,
	type InterfaceLanguage,
	type Language,
} from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { findingWords } from '#src/i18n/finding-words.ts';
import { words } from '#src/i18n/words.ts';

/** Something that a form's data break, said to the one who fills it in. */
export interface Problem {
	/** Name of the field at the top of the form, where it is about one. */
	readonly field: string | undefined;
	/** The field's place in the data: `partners.0.name`. */
	readonly path: string;
	/** Label of the field, with the labels of what it is in: in a language of content. */
	readonly label: string;
	/** Undefined where the file itself cannot be read. */
	readonly code?: FindingCode;
	readonly message: string;
	/** How to mend it. */
	readonly fix: string;
	/** The language of message and fix. */
	readonly language: InterfaceLanguage;
}

/** What else the rules need to know. */
export interface Surroundings extends EntrySurroundings {
	readonly language: InterfaceLanguage;
}

/** Everything that keeps an entry from being saved: the rules of the gate, and references that lead nowhere. */
export function formProblems(form: Form, data: Data, around: Surroundings): Problem[] {
	const { language } = around;
	const fault = data[faultKey];
	if (fault !== undefined)
		return [{ field: undefined, path: '', label: '', message: String(fault), fix: '', language }];
	const record = recordOf(form, entryData(form, data));
	const entry = form.type && { ...record, ...entryParts(form.type, form, data) };
	return (
		[...schemaFindings(record, form.schema).found, ...(entry ? entryFindings(entry, around) : [])]
			// A field that this version does not know is not lost by saving; the gate names it.
			.filter(({ code, severity }) => severity === 'error' && code !== 'unknown-field')
			.map((finding) => problem(form, finding, language))
	);
}

function entryParts(type: ContentType, { extension, only }: Form, data: Data) {
	const id = String(data['id'] ?? '');
	const body = {
		file: 'body',
		language: only ?? languages[0],
		text: String(data['body'] ?? ''),
		line: 1,
	};
	return { type, id, files: [], bodies: extension === 'mdx' ? [body] : [] };
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

function problem(form: Form, finding: Finding, language: InterfaceLanguage): Problem {
	const { file, line, field } = finding;
	const own = contentLanguage(language);
	const [top = ''] = file.split('.');
	return {
		field: Object.hasOwn(form.fields, top) || top === 'body' ? top : undefined,
		path: file,
		label: field?.[own] ?? (top === 'body' ? placeInBody(line, own) : file),
		...saidOf(finding, language),
	};
}

/** What is said of a finding, with its values filled in, and the language that it is said in. */
export function saidOf(
	{ code, values = {} }: Pick<Finding, 'code' | 'values'>,
	reader: InterfaceLanguage,
): Pick<Problem, 'code' | 'message' | 'fix' | 'language'> {
	const { message, fix, language } = findingWords(reader, code);
	const filled = Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			typeof value === 'object' ? wordsIn(language, value) : value,
		]),
	);
	return { code, message: fill(message, filled), fix: fill(fix, filled), language };
}

function placeInBody(line: number, language: Language): string {
	const { body, place } = words(language).editing;
	return `${body}, ${fill(place, { line })}`;
}

/** Problems as one sentence for a message: `Titel: …; Quellen 2 › Adresse: …`. */
export const problemList = (problems: readonly Problem[]): string =>
	problems.map(({ label, message }) => (label ? `${label}: ${message}` : message)).join(' · ');
