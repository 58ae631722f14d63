import type { Field } from '#src/catalog/content-type.ts';
import {
	askedSteps,
	fieldsOfStep,
	type SuggestionForm,
} from '#src/editing/suggestion/suggestion-forms.ts';
import { wordsIn, type InterfaceLanguage } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** A text to fill in by hand, for a mail: what the form asks at once, and where it is known from. */
export function suggestionTemplate(form: SuggestionForm, language: InterfaceLanguage): string {
	const { suggest } = words(language);
	const type = wordsIn(language, form.type.label.one);
	const fields = askedSteps
		.filter((step) => step !== 'details')
		.flatMap((step) => Object.values(fieldsOfStep(form, step)));
	return [
		fill(suggest.templateHead, { type }),
		...fields.map((field) => blank(field, language)),
		...(form.extension === 'mdx' ? [`${suggest.body}:\n`] : []),
		`${suggest.suggester}\n`,
		`${suggest.agreement}\n`,
	].join('\n');
}

function blank({ label, hint, required }: Field, language: InterfaceLanguage): string {
	const mark = required ? ` (${words(language).suggest.required})` : '';
	return `${wordsIn(language, label)}${mark}:${hint ? `\n(${wordsIn(language, hint)})` : ''}\n`;
}
