import type { Field, FieldRule } from '#src/catalog/content-type.ts';
import type { KnownNames } from '#src/editing/suggestion/known-names.ts';
import type { NameStore } from '#src/editing/suggestion/name-store.ts';
import { make } from '#src/editing/suggestion/browser/make.ts';
import {
	passageMarks,
	textIn,
	type InterfaceLanguage,
	type Language,
} from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** A field of the form: what is shown, and what is in it now. */
export interface Control {
	readonly element: HTMLElement;
	/** The value as an entry's data hold it; undefined or empty for nothing. */
	readonly read: () => unknown;
}

/** What a form knows of the catalogue, and asks for as it needs it. */
export type FormNames = KnownNames & NameStore;

/** What all controls of one form share. */
export interface ControlContext {
	/** The language of the page. */
	readonly language: InterfaceLanguage;
	readonly names: FormNames;
	/** Set where the file holds one language only: texts are then single values. */
	readonly only?: Language | undefined;
	/** Says whether a rule of the type refuses a term at a place, whatever else is filled in. */
	readonly isRefused: (path: string, term: string) => boolean;
	/** Told when a control appears or goes, since no event of an input says so. */
	readonly changed: () => void;
	/** Says something to people who do not see it happen. */
	readonly announce: (message: string) => void;
}

/** What a control is made of. */
export interface ControlParts {
	readonly rule: FieldRule;
	readonly words: Pick<Field, 'hint' | 'required'> & {
		readonly label: string;
		/** How its values are written. */
		readonly pattern?: string;
	};
	/** Place in the data: `partners.0.name`. */
	readonly path: string;
	readonly value: unknown;
	readonly context: ControlContext;
}

const idOf = (path: string) => `field-${path.replaceAll('.', '-')}`;

/** A field with its label, hint and place for an error, around one input. */
export function labelled(
	input: HTMLElement,
	{ words: said, path, context }: ControlParts,
	...after: HTMLElement[]
): HTMLElement {
	const id = idOf(path);
	input.id = id;
	const hint = hintFor(said, id, context);
	const described = [hint?.id, ...after.map((element) => element.id), `${id}-error`];
	input.setAttribute('aria-describedby', described.filter(Boolean).join(' '));
	if (said.required) input.setAttribute('aria-required', 'true');
	return make(
		'div',
		{ class: 'field', 'data-path': path },
		make('label', { for: id }, ...labelWords(said, context)),
		...(hint ? [hint] : []),
		make('p', { class: 'field__error', id: `${id}-error`, hidden: true }),
		input,
		...after,
	);
}

/** Several inputs that belong together, under a common label. */
export function grouped(
	{ words: said, path, context }: ControlParts,
	...children: (HTMLElement | string)[]
): HTMLFieldSetElement {
	const id = idOf(path);
	const hint = hintFor(said, id, context);
	const described = [hint?.id, `${id}-error`].filter(Boolean).join(' ');
	return make(
		'fieldset',
		{ class: 'field', 'data-path': path, id, tabindex: -1, 'aria-describedby': described },
		make('legend', {}, ...labelWords(said, context)),
		...(hint ? [hint] : []),
		make('p', { class: 'field__error', id: `${id}-error`, hidden: true }),
		...children,
	);
}

function labelWords({ label, required }: ControlParts['words'], { language }: ControlContext) {
	if (!required) return [label];
	const mark = make('span', { class: 'field__required' }, ` (${words(language).suggest.required})`);
	return [label, mark];
}

function hintFor(
	{ hint, pattern }: ControlParts['words'],
	id: string,
	{ language }: ControlContext,
): HTMLElement | undefined {
	const own = textIn(language, hint);
	if (!own && !pattern) return undefined;
	const said = own && make('span', passageMarks(language, own.language), own.words);
	const parts = [said ?? '', said && pattern ? ' ' : '', pattern ?? ''].filter(
		(part) => part !== '',
	);
	return make('p', { class: 'field__hint', id: `${id}-hint` }, ...parts);
}
