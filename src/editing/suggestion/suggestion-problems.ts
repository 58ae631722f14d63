import type { Data } from '#src/editing/form-data.ts';
import { formProblems, saidOf, type Problem } from '#src/editing/form-problems.ts';
import { surroundingsOf } from '#src/editing/known-entry.ts';
import type { KnownNames } from '#src/editing/suggestion/known-names.ts';
import {
	completeData,
	suggestedFile,
	type Answers,
} from '#src/editing/suggestion/suggested-file.ts';
import type { SuggestionForm } from '#src/editing/suggestion/suggestion-forms.ts';
import { parseEntry } from '#src/entries/parse-entry.ts';
import { contentLanguage, type InterfaceLanguage, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** A suggestion as far as it is filled in. */
export interface Suggestion {
	readonly form: SuggestionForm;
	readonly data: Data;
	readonly answers: Partial<Answers>;
	readonly id: string;
	/** `YYYY-MM-DD` */
	readonly today: string;
}

/** Answers that are not there yet, as the least that the rules can be tried with. */
const unanswered: Answers = { suggester: 'other', agreement: 'unknown' };

/** The data of a suggestion as its file will hold them. */
export const suggestionData = ({ form, data, answers, id, today }: Suggestion): Data =>
	completeData(form, data, { id, answers: { ...unanswered, ...answers }, today });

/** The file of a suggestion. */
export const suggestionFile = (suggestion: Suggestion, language: Language) =>
	suggestedFile(suggestion.form, suggestionData(suggestion), {
		id: suggestion.id,
		answers: { ...unanswered, ...suggestion.answers },
		language,
	});

/**
 * Everything that the gate would refuse in a suggestion, and the questions of the form that are not answered. Where the
 * fields are right, the file is read again as the gate reads it, so that nothing is accepted here and refused there.
 */
export function suggestionProblems(
	suggestion: Suggestion,
	names: KnownNames,
	language: InterfaceLanguage,
): Problem[] {
	const { form, answers, id } = suggestion;
	const others = names.entries.filter((entry) => entry.id !== id);
	const around = { language, ...surroundingsOf({ ...names, entries: others }) };
	const found = formProblems(form, suggestionData(suggestion), around);
	const { suggest } = words(language);
	const open = (['suggester', 'agreement'] as const)
		.filter((question) => answers[question] === undefined)
		.map((question) => ({
			...{ field: undefined, path: question, label: suggest[question] },
			...saidOf({ code: 'missing-field' }, language),
		}));
	return found.length ? [...found, ...open] : [...readAgain(suggestion, language), ...open];
}

function readAgain(suggestion: Suggestion, language: InterfaceLanguage): Problem[] {
	const { form, id } = suggestion;
	const own = contentLanguage(language);
	const { path: file, text } = suggestionFile(suggestion, own);
	const part = { file, text, language: form.only };
	return parseEntry(form.type, id, [part])
		.findings.filter(({ severity }) => severity === 'error')
		.map((finding) => ({
			...{ field: undefined, path: '', label: finding.field?.[own] ?? '' },
			...saidOf(finding, language),
		}));
}
