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
import { languages, type Language, type Words } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** Something that a form's data break, said in the editor's language. */
export interface Problem {
	/** Name of the field at the top of the form, where it is about one. */
	readonly field: string | undefined;
	/** The field's place in the data: `partners.0.name`. */
	readonly path: string;
	/** Label of the field, with the labels of what it is in. */
	readonly label: string;
	/** Undefined where the file itself cannot be read. */
	readonly code?: FindingCode;
	readonly message: string;
	/** How to mend it. */
	readonly fix: string;
}

/** What else the rules need to know. */
export interface Surroundings extends EntrySurroundings {
	readonly language: Language;
}

/** Everything that keeps an entry from being saved: the rules of the gate, and references that lead nowhere. */
export function formProblems(form: Form, data: Data, around: Surroundings): Problem[] {
	const { language } = around;
	const fault = data[faultKey];
	if (fault !== undefined)
		return [{ field: undefined, path: '', label: '', message: String(fault), fix: '' }];
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

function problem(
	form: Form,
	{ code, file, line, field, values = {} }: Finding,
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
		label: field?.[language] ?? (top === 'body' ? placeInBody(line, language) : file),
		code,
		message: fill(message, Object.fromEntries(said) as Record<string, string | number>),
		fix: fill(fix, Object.fromEntries(said) as Record<string, string | number>),
	};
}

function placeInBody(line: number, language: Language): string {
	const { body, place } = words(language).editing;
	return `${body}, ${fill(place, { line })}`;
}

/** Problems as one sentence for a message: `Titel: …; Quellen 2 › Adresse: …`. */
export const problemList = (problems: readonly Problem[]): string =>
	problems.map(({ label, message }) => (label ? `${label}: ${message}` : message)).join(' · ');
