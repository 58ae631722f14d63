import { isPerLanguage } from '#src/catalog/content-type.ts';
import type { Form } from '#src/editing/form.ts';
import { languages } from '#src/i18n/languages.ts';

export type Data = Readonly<Record<string, unknown>>;

/** The text that an entry was read from: it travels through the CMS with the data, so that comments survive. */
export const sourceKey = '__source';

/** Why a file could not be read; a file that has it is never written. */
export const faultKey = '__fault';

/** What the list of entries says of one that is about to lapse, or has; reckoned anew at each reading. */
export const lapseKey = '__lapse';

/** Parts of a form's data that are no fields of the entry. */
const hidden: readonly string[] = [sourceKey, faultKey, lapseKey];

const isEmpty = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	(typeof value === 'string' && value.trim() === '') ||
	(typeof value === 'object' && Object.keys(value).length === 0);

/** Leaves out what forms hand on for "nothing": empty texts, lists and groups. Line ends become `\n`. */
export function withoutEmpty(value: unknown): unknown {
	if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').normalize('NFC');
	if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => !isEmpty(item));
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(
			Object.entries(value)
				.map(([key, part]) => [key, withoutEmpty(part)] as const)
				.filter(([, part]) => !isEmpty(part)),
		);
	}
	return value;
}

/** The fields of an entry as its file holds them, without what only the form needs. */
export function fileData(form: Form, data: Data): Data {
	const { body: _body, ...fields } = Object.fromEntries(
		Object.entries(data).filter(([key]) => !hidden.includes(key)),
	);
	// The id of a guide or page is the name of its file, not a field in it.
	if (!Object.hasOwn(form.fields, 'id')) delete fields['id'];
	return withoutEmpty(fields) as Data;
}

/** The same in the shape that the rules and the pages read: texts by language, also where a file holds one only. */
export function entryData(form: Form, data: Data): Data {
	const { only } = form;
	const fields = fileData(form, data);
	if (!only) return fields;
	return Object.fromEntries(
		Object.entries(fields).map(([name, value]) => [
			name,
			isPerLanguage(form.fields[name]) ? { [only]: value } : value,
		]),
	);
}

/** Gives texts the languages that they lack, empty, so that lists can be filtered by them. */
export function withAllLanguages(form: Form, data: Data): Data {
	if (form.only) return data;
	return Object.fromEntries(
		Object.entries(data).map(([name, value]) => {
			const isText = form.fields[name]?.kind === 'text';
			if (!isText || typeof value !== 'object' || value === null) return [name, value];
			return [name, { ...Object.fromEntries(languages.map((l) => [l, ''])), ...value }];
		}),
	);
}
