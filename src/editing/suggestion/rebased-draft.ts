import { sourceKey, withoutEmpty, type Data } from '#src/editing/form-data.ts';
import type { Form } from '#src/editing/form.ts';
import { formData } from '#src/editing/read-file.ts';
import type { Language } from '#src/i18n/languages.ts';

/**
 * What was kept of a change, on top of the entry as it is now: fields that the draft had changed stay so, all others
 * are those of the entry. Otherwise a draft that lay for a while would take back what others have changed since.
 */
export function rebasedDraft(form: Form, draft: Data, entry: Data, language: Language): Data {
	const source = String(draft[sourceKey] ?? '');
	if (source === entry[sourceKey]) return draft;
	const before = formData(form, source, language);
	const isOwn = (name: string) =>
		name !== sourceKey && written(draft[name]) !== written(before[name]);
	const own = Object.keys(draft).filter(isOwn);
	return { ...entry, ...Object.fromEntries(own.map((name) => [name, draft[name]])) };
}

const written = (value: unknown): string => JSON.stringify(withoutEmpty(value) ?? null);
