import type { KnownName } from '#src/editing/suggestion/known-names.ts';
import {
	labelled,
	type Control,
	type ControlContext,
	type ControlParts,
} from '#src/editing/suggestion/browser/control.ts';
import { make } from '#src/editing/suggestion/browser/make.ts';
import { languages, textIn, type Text } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** Another entry of the catalogue, chosen by its name: the browser's own list of proposals, which a keyboard can work. */
export function referenceControl(parts: ControlParts): Control {
	const { rule, value, context, words: said } = parts;
	const known = context.names.entries.filter(({ type }) => rule.refersTo?.includes(type));
	const list = proposals(rule.refersTo ?? [], known, context);
	const input = make('input', { type: 'text', autocomplete: 'off', list });
	const chosen = known.find(({ id }) => id === value);
	input.value = chosen ? nameOf(chosen, known, context) : String(value ?? '');
	const { chooseReference } = words(context.language).suggest;
	const joined = (hint?: string) => (hint ? `${hint} ${chooseReference}` : chooseReference);
	const hint = { de: joined(said.hint?.de), en: joined(said.hint?.en) };
	return {
		element: labelled(input, { ...parts, words: { ...said, hint } }),
		read: () => {
			const typed = input.value.trim();
			const found = known.find((entry) => isMeant(entry, typed, known, context));
			return found?.id ?? typed;
		},
	};
}

const isMeant = (
	entry: KnownName,
	typed: string,
	known: readonly KnownName[],
	context: ControlContext,
) => entry.id === typed || nameOf(entry, known, context).toLowerCase() === typed.toLowerCase();

const titleOf = ({ id, data }: KnownName, { language }: ControlContext) =>
	textIn(language, data.title as Text)?.words ?? id;

/** The title; where several have the same, with the id. */
function nameOf(entry: KnownName, known: readonly KnownName[], context: ControlContext): string {
	const title = titleOf(entry, context);
	const same = known.filter((other) =>
		languages.some((language) => (other.data.title as Text)[language] === title),
	);
	return same.length > 1 ? `${title} (${entry.id})` : title;
}

/** The list of proposals for these types, made once for the whole page. */
function proposals(
	types: readonly string[],
	known: readonly KnownName[],
	context: ControlContext,
): string {
	const id = `known-${types.join('-')}`;
	if (!document.getElementById(id)) {
		const options = known.map((entry) => make('option', { value: nameOf(entry, known, context) }));
		document.body.append(make('datalist', { id }, ...options));
	}
	return id;
}
