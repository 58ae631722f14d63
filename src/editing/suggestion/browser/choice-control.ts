import type { Term } from '#src/catalog/vocabulary.ts';
import {
	grouped,
	labelled,
	type Control,
	type ControlContext,
	type ControlParts,
} from '#src/editing/suggestion/browser/control.ts';
import { make } from '#src/editing/suggestion/browser/make.ts';
import { textIn } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

interface Option {
	readonly value: string;
	readonly label: string;
}

/** One term of a vocabulary, or none. */
export const termControl = (parts: ControlParts): Control =>
	chooser(parts, termOptions(parts), (value) => value);

/** Yes, no, or nothing said. */
export function flagControl(parts: ControlParts): Control {
	const { suggest } = words(parts.context.language);
	const options = [
		{ value: 'true', label: suggest.yes },
		{ value: 'false', label: suggest.no },
	];
	return chooser(parts, options, (value) => (value ? value === 'true' : undefined));
}

function chooser(
	parts: ControlParts,
	options: readonly Option[],
	valueOf: (chosen: string) => unknown,
): Control {
	const { suggest } = words(parts.context.language);
	const none = { value: '', label: parts.words.required ? suggest.choose : suggest.notSaid };
	const select = make(
		'select',
		{},
		...[none, ...options].map(({ value, label }) => make('option', { value }, label)),
	);
	select.value = String(parts.value ?? '');
	return { element: labelled(select, parts), read: () => valueOf(select.value) };
}

/** Any number of terms of a vocabulary. */
export function termsControl(parts: ControlParts): Control {
	const chosen = Array.isArray(parts.value) ? parts.value.map(String) : [];
	const boxes = termOptions({ ...parts, rule: parts.rule.item ?? parts.rule }).map(
		({ value, label }) => {
			const id = `field-${parts.path.replaceAll('.', '-')}-${value}`;
			const box = make('input', { type: 'checkbox', id, value });
			box.checked = chosen.includes(value);
			return { box, element: make('div', {}, box, make('label', { for: id }, label)) };
		},
	);
	const list = make('div', { class: 'field__boxes' }, ...boxes.map(({ element }) => element));
	return {
		element: grouped(parts, list),
		read: () => {
			const ticked = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
			// The order of an entry that is changed stays as it is.
			return [...new Set([...chosen.filter((value) => ticked.includes(value)), ...ticked])];
		},
	};
}

function termOptions({ rule, path, context }: ControlParts): Option[] {
	const terms = rule.vocabulary ? context.names.vocabularies[rule.vocabulary].terms : [];
	const accepted = terms.filter(({ id }) => !context.isRefused(path, id));
	return accepted.map((term) => ({ value: term.id, label: termLabel(term, context) }));
}

const termLabel = ({ id, label }: Pick<Term, 'id' | 'label'>, { language }: ControlContext) =>
	textIn(language, label)?.words ?? id;
