import {
	isPerLanguage,
	type Field,
	type FieldRule,
	type Fields,
} from '#src/catalog/content-type.ts';
import type { Path } from '#src/entries/yaml/yaml-places.ts';
import { isLanguage, languages, type Language, type Words } from '#src/i18n/languages.ts';

/** What the description says about the place at a path. */
export interface FieldAt {
	/** The rule of what stands there; none where the description knows nothing of it. */
	readonly rule: FieldRule | undefined;
	/** The language of a text, where the path leads to one. */
	readonly language: Language | undefined;
	/** `Beteiligte 2 › Seite`; none at the top and for what the description does not know. */
	readonly label: Words | undefined;
}

/** Finds the rule and the label of the place at a path: `['partners', 1, 'side']` → `Beteiligte 2 › Seite`. */
export function fieldAt(fields: Fields, path: Path): FieldAt {
	let [rule, inside]: [FieldRule | undefined, Fields | undefined] = [undefined, fields];
	let language: Language | undefined;
	const steps: Words[] = [];
	const last = () => steps.at(-1) as Words;
	for (const step of path) {
		const field: Field | undefined =
			inside && Object.hasOwn(inside, step) ? inside[step] : undefined;
		if (field) {
			rule = field;
			steps.push(field.label);
		} else if (typeof step === 'number' && rule?.item) {
			rule = rule.item;
			steps[steps.length - 1] = inEach((words) => `${last()[words]} ${step + 1}`);
		} else if (isLanguage(step) && isPerLanguage(rule)) {
			language = step;
			steps[steps.length - 1] = inEach(
				(words) => `${last()[words]} (${languageName(words, step)})`,
			);
		} else {
			rule = undefined;
		}
		inside = rule?.fields;
		if (!rule) break;
	}
	const label = steps.length
		? inEach((words) => steps.map((step) => step[words]).join(' › '))
		: undefined;
	return { rule, language, label };
}

const inEach = (word: (language: Language) => string): Words =>
	Object.fromEntries(languages.map((language) => [language, word(language)])) as Words;

// To make one takes longer than all else that a finding needs.
const displayNames = new Map<Language, Intl.DisplayNames>();

function languageName(words: Language, language: Language): string {
	const names = displayNames.get(words) ?? new Intl.DisplayNames(words, { type: 'language' });
	displayNames.set(words, names);
	return names.of(language) ?? language;
}
