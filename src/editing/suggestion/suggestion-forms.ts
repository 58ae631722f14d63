import { listedTypes } from '#src/catalog/catalog.ts';
import type { ContentType, Field, Fields } from '#src/catalog/content-type.ts';
import { entryForms, type Form } from '#src/editing/form.ts';
import { languages } from '#src/i18n/languages.ts';

/** A form that anybody may fill in: one per listed type. Where each language has a file, it is the German one, which carries the facts. */
export type SuggestionForm = Form & { readonly type: ContentType };

/** The forms for suggestions, in the order of the catalogue. */
export const suggestionForms: readonly SuggestionForm[] = entryForms(listedTypes).filter(
	(form): form is SuggestionForm =>
		form.type !== undefined && (form.only === undefined || form.only === languages[0]),
);

/** The steps in which a form asks, before what was written is handed over. */
export const askedSteps = ['essentials', 'details', 'origin'] as const;

export type AskedStep = (typeof askedSteps)[number];

/** The step that asks for a field; undefined for what the editors fill in. */
export function stepOf({ suggest, required }: Field): AskedStep | undefined {
	if (suggest === 'never' || typeof suggest === 'object') return undefined;
	if (suggest === 'last') return 'origin';
	return required || suggest === 'first' ? 'essentials' : 'details';
}

/** The fields that a step of a form asks for. */
export const fieldsOfStep = ({ fields }: Form, step: AskedStep): Fields =>
	Object.fromEntries(Object.entries(fields).filter(([, field]) => stepOf(field) === step));

/** Says whether a rule of the type refuses a term at a place, whatever else is filled in. */
export const refusesTerm = ({ type }: SuggestionForm, path: string, term: string): boolean =>
	(type.rules ?? []).some(
		({ at, when, holds }) =>
			at.length === 1 && (at[0] === path || when?.field === path) && !holds({ [path]: term }),
	);

/** What stands in the fields that nobody is asked for until the editors fill them in. */
export const presetData = ({ fields }: Form): Readonly<Record<string, unknown>> =>
	Object.fromEntries(
		Object.entries(fields).flatMap(([name, { suggest }]) =>
			typeof suggest === 'object' ? [[name, suggest.as]] : [],
		),
	);
