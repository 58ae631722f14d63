import {
	grouped,
	type Control,
	type ControlParts,
} from '#src/editing/suggestion/browser/control.ts';
import { lineControl } from '#src/editing/suggestion/browser/line-control.ts';
import { make } from '#src/editing/suggestion/browser/make.ts';
import { contentLanguage, languages, type Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** A text in each language: the page's own at once, the others behind a summary. */
export function textControl(parts: ControlParts): Control {
	const { context, value, path, words: said } = parts;
	if (context.only) return lineControl(parts, context.only);
	const { suggest } = words(context.language);
	const texts = (typeof value === 'object' && value !== null ? value : {}) as Partial<
		Record<Language, unknown>
	>;
	const inLanguage = (language: Language) =>
		lineControl(
			{
				...parts,
				path: `${path}.${language}`,
				value: texts[language],
				words: { label: suggest.languages[language] },
			},
			language,
		);
	const first = contentLanguage(context.language);
	const others = languages.filter((language) => language !== first);
	const controls = new Map([first, ...others].map((language) => [language, inLanguage(language)]));
	const more = others.map((language) =>
		make(
			'details',
			{ class: 'field__more', open: Boolean(texts[language]) },
			make('summary', {}, fill(suggest.otherLanguage, { language: suggest.languages[language] })),
			...[controls.get(language)?.element].filter((element) => element !== undefined),
		),
	);
	const own = controls.get(first) as Control;
	tieToGroup(own.element, parts);
	return {
		element: grouped({ ...parts, words: said }, own.element, ...more),
		read: () =>
			Object.fromEntries(languages.map((language) => [language, controls.get(language)?.read()])),
	};
}

/** Says of the language that is asked for what is said of the whole text: hint, error, and that it is required. */
function tieToGroup(element: HTMLElement, { path, words: said }: ControlParts) {
	const input = element.querySelector(':scope > :is(input, textarea)');
	const group = `field-${path.replaceAll('.', '-')}`;
	const described = input?.getAttribute('aria-describedby');
	const all = [said.hint && `${group}-hint`, described, `${group}-error`].filter(Boolean);
	input?.setAttribute('aria-describedby', all.join(' '));
	input?.toggleAttribute('data-own', true);
	if (said.required) input?.setAttribute('aria-required', 'true');
}
