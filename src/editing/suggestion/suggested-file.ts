import type { Data } from '#src/editing/form-data.ts';
import { sourceKey } from '#src/editing/form-data.ts';
import { presetData, type SuggestionForm } from '#src/editing/suggestion/suggestion-forms.ts';
import { fileText } from '#src/editing/write-file.ts';
import type { Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** Who suggests something, and what that makes of the entry's first check: terms of two vocabularies. */
export const suggesters = {
	partner: { by: 'partner', method: 'self-declared' },
	other: { by: 'contributor', method: 'desk-research-read-once' },
} as const;

export type Suggester = keyof typeof suggesters;

/** What those who take part say to the suggestion, as far as the suggester knows. */
export const agreements = ['yes', 'no', 'unknown'] as const;

export type Agreement = (typeof agreements)[number];

/** What a form asks beyond the fields of the entry. */
export interface Answers {
	readonly suggester: Suggester;
	readonly agreement: Agreement;
}

/** A suggestion as it is handed over. */
export interface SuggestedFile {
	/** Path below the content folder. */
	readonly path: string;
	readonly text: string;
}

/**
 * The data of a suggested entry with what nobody is asked for: its id and its first check. What an entry that exists
 * says of its last check stays, since a change of one field does not check the others.
 *
 * @param today `YYYY-MM-DD`
 */
export function completeData(
	form: SuggestionForm,
	data: Data,
	{ id, answers, today }: { id: string; answers: Answers; today: string },
): Data {
	if (data[sourceKey] !== undefined) return data;
	const verified = { on: today, ...suggesters[answers.suggester] };
	return { ...presetData(form), ...data, id, ...(form.fields['verified'] && { verified }) };
}

/** The path of the file of an entry, below the content folder. */
export const suggestedPath = ({ type, extension, only }: SuggestionForm, id: string): string =>
	[type.folder, ...(only ? [only] : []), `${id}.${extension}`].join('/');

/**
 * The finished file of a suggestion. Its first lines say, as comments, where it belongs and whether those who take part
 * agree: a file that travels by mail has no other place for that.
 *
 * @param data as `completeData` gives them
 */
export function suggestedFile(
	form: SuggestionForm,
	data: Data,
	{ id, answers, language }: { id: string; answers: Answers; language: Language },
): SuggestedFile {
	const path = suggestedPath(form, id);
	const { suggest } = words(language);
	const agreement = fill(suggest.agreementNote, { answer: suggest.agreements[answers.agreement] });
	const head = `${pathMark}${path}\n# ${agreement}\n`;
	const text = fileText(form, data);
	const isProse = form.extension === 'mdx';
	return { path, text: isProse ? text.replace('---\n', `---\n${head}`) : head + text };
}

/** What stands before the path in the first line of a suggested file. */
export const pathMark = '# content/';
