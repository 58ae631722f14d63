import { namesOf, type KnownName } from '#src/editing/suggestion/known-names.ts';
import {
	labelled,
	type Control,
	type ControlContext,
	type ControlParts,
} from '#src/editing/suggestion/browser/control.ts';
import { make } from '#src/editing/suggestion/browser/make.ts';
import { tellingWords } from '#src/entries/similar-titles.ts';
import { languages, textIn, type Text } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** So many names are proposed at most. */
const mostProposals = 50;

/** Another entry of the catalogue, chosen by its name: the browser's own list of proposals, which a keyboard can work. */
export function referenceControl(parts: ControlParts): Control {
	const { rule, value, context, words: said, path } = parts;
	const { names } = context;
	const known = () => names.entries.filter(({ type }) => rule.refersTo?.includes(type));
	const list = make('datalist', { id: `known-${path.replaceAll('.', '-')}` });
	const input = make('input', { type: 'text', autocomplete: 'off', list: list.id });
	const written = String(value ?? '');
	input.value = written;
	let own = '';
	if (written) showName().catch(console.error);

	/** Puts the name of the entry in the place of its id, once it is there and unless somebody has typed. */
	async function showName() {
		await names.seekIds([written]);
		const chosen = known().find(({ id }) => id === written);
		if (!chosen || input.value !== written) return;
		own = nameOf(chosen, known(), context);
		input.value = own;
	}

	async function propose() {
		const typed = input.value;
		await names.seekWords(typed);
		if (input.value !== typed) return;
		const found = known().filter((entry) => isCalled(entry, typed));
		const options = found
			.slice(0, mostProposals)
			.map((entry) => make('option', { value: nameOf(entry, known(), context) }));
		list.replaceChildren(...options);
		context.changed();
	}
	// Without the names, an id can still be typed.
	input.addEventListener('input', () => void propose().catch(console.error));

	const { chooseReference } = words(context.language).suggest;
	const joined = (hint?: string) => (hint ? `${hint} ${chooseReference}` : chooseReference);
	const hint = { de: joined(said.hint?.de), en: joined(said.hint?.en) };
	const element = labelled(input, { ...parts, words: { ...said, hint } });
	element.append(list);
	return {
		element,
		read: () => {
			const typed = input.value.trim();
			if (own && typed === own) return written;
			const found = known().find((entry) => isMeant(entry, typed, known(), context));
			return found?.id ?? typed;
		},
	};
}

/** Says whether each word that is typed begins a word of a name. */
function isCalled(entry: KnownName, typed: string): boolean {
	const called = namesOf(entry).flatMap(tellingWords);
	return tellingWords(typed).every((word) => called.some((one) => one.startsWith(word)));
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
