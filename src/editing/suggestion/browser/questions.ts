import { make } from '#src/editing/suggestion/browser/make.ts';
import { agreements, suggesters, type Answers } from '#src/editing/suggestion/suggested-file.ts';
import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** What the form asks beyond the fields of the entry: who suggests it, and whether those who take part agree. */
export function questions(language: InterfaceLanguage, given: Partial<Answers>) {
	const { suggest } = words(language);
	const asked = [
		choice('suggester', suggest.suggester, undefined, Object.keys(suggesters), suggest.suggesters),
		choice('agreement', suggest.agreement, suggest.agreementHint, agreements, suggest.agreements),
	];
	function choice(
		name: keyof Answers,
		label: string,
		hint: string | undefined,
		values: readonly string[],
		labels: Readonly<Record<string, string>>,
	) {
		const boxes = values.map((value) => {
			const id = `question-${name}-${value}`;
			const input = make('input', { type: 'radio', name, id, value });
			input.checked = given[name] === value;
			return {
				input,
				element: make('div', {}, input, make('label', { for: id }, labels[value] ?? value)),
			};
		});
		const described = [hint && `${name}-hint`, `${name}-error`].filter(Boolean).join(' ');
		const required = make('span', { class: 'field__required' }, ` (${suggest.required})`);
		const element = make(
			'fieldset',
			{ class: 'field', 'data-path': name, tabindex: -1, 'aria-describedby': described },
			make('legend', {}, label, required),
			...(hint ? [make('p', { class: 'field__hint', id: `${name}-hint` }, hint)] : []),
			make('p', { class: 'field__error', id: `${name}-error`, hidden: true }),
			make('div', { class: 'field__choices' }, ...boxes.map((box) => box.element)),
		);
		return { name, boxes, element };
	}
	return {
		elements: asked.map(({ element }) => element),
		read: () =>
			Object.fromEntries(
				asked.flatMap(({ name, boxes }) => {
					const chosen = boxes.find(({ input }) => input.checked);
					return chosen ? [[name, chosen.input.value]] : [];
				}),
			) as Partial<Answers>,
	};
}
