import { make } from '#src/editing/suggestion/browser/make.ts';
import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** One step of the form: its name and what it shows. */
export interface Step {
	readonly name: string;
	readonly section: HTMLElement;
}

/** A step with its heading, which takes the focus when the step is shown. */
export function makeStep(
	name: string,
	label: string,
	number: number,
	{ language, steps }: { language: InterfaceLanguage; steps: number },
	...children: HTMLElement[]
): Step {
	const { step } = words(language).suggest;
	const count = make(
		'span',
		{ class: 'suggest-step__count' },
		fill(step, { step: number, steps }),
		' ',
	);
	const heading = make('h2', { tabindex: -1 }, count, label);
	return { name, section: make('section', { 'data-step': name }, heading, ...children) };
}

/** Shows one step and says in the list of all where it stands; steps that are done can be gone back to. */
export function showStep(
	steps: readonly Step[],
	progress: HTMLElement,
	shown: number,
	{ labels, go }: { labels: readonly string[]; go: (step: number) => void },
): void {
	for (const [index, { section }] of steps.entries()) section.hidden = index !== shown;
	progress.replaceChildren(
		...steps.map((_, index) => {
			const label = labels[index] ?? '';
			if (index >= shown) {
				return make('li', { 'aria-current': index === shown ? 'step' : undefined }, label);
			}
			const back = make('button', { type: 'button', class: 'link-button' }, label);
			back.addEventListener('click', () => go(index));
			return make('li', {}, back);
		}),
	);
}
