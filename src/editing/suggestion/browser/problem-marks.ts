import type { Problem } from '#src/editing/form-problems.ts';
import { make } from '#src/editing/suggestion/browser/make.ts';

/** The field that a problem is about: its own, or the nearest one around it that the form shows. */
export function fieldOf(root: ParentNode, path: string): HTMLElement | undefined {
	const parts = path.split('.');
	for (let length = parts.length; length > 0; length--) {
		const at = CSS.escape(parts.slice(0, length).join('.'));
		const found = root.querySelector<HTMLElement>(`[data-path="${at}"]`);
		if (found) return found;
	}
	return undefined;
}

/** Where to put the focus for a field: its input, or the group itself. */
export const focusTarget = (field: HTMLElement): HTMLElement | null =>
	field instanceof HTMLFieldSetElement
		? (field.querySelector<HTMLElement>('input, select, textarea, button') ?? field)
		: field.querySelector<HTMLElement>('input, select, textarea');

/** Words for a problem, with its cure: in passages, each marked with the language that it is in. */
export interface SayProblem {
	/** @param shown the label that its field has on the page */
	readonly label: (problem: Problem, shown: string | undefined) => readonly (Node | string)[];
	readonly words: (problem: Problem) => readonly (Node | string)[];
}

/** Marks the fields that are wrong with what is wrong, and takes the marks from all others. */
export function markProblems(
	root: ParentNode,
	problems: readonly Problem[],
	isShown: (field: HTMLElement) => boolean,
	say: SayProblem,
): void {
	const messages = new Map<HTMLElement, (readonly (Node | string)[])[]>();
	for (const problem of problems) {
		const field = fieldOf(root, problem.path);
		if (!field || !isShown(field)) continue;
		messages.set(field, [...(messages.get(field) ?? []), say.words(problem)]);
	}
	for (const field of root.querySelectorAll<HTMLElement>('[data-path]')) {
		const said = messages.get(field) ?? [];
		const error = field.querySelector<HTMLElement>(':scope > .field__error');
		if (!error) continue;
		const parts = said.flatMap((one, at) => (at > 0 ? [' ', ...one] : one));
		const text = parts.map((part) => (typeof part === 'string' ? part : part.textContent)).join('');
		if (error.textContent !== text) error.replaceChildren(...parts);
		error.hidden = !text;
		const input = field.querySelector(':scope > :is(input, select, textarea)');
		if (text) input?.setAttribute('aria-invalid', 'true');
		else input?.removeAttribute('aria-invalid');
	}
	// What is wrong with a text in all languages is said of the one that is asked for.
	for (const field of messages.keys()) {
		field.querySelector(':scope > .field > [data-own]')?.setAttribute('aria-invalid', 'true');
	}
}

/** A list of what is wrong, each a link to its field. */
export function problemSummary(
	root: ParentNode,
	problems: readonly Problem[],
	title: string,
	say: SayProblem,
): HTMLElement {
	const items = problems.map((problem) => {
		const field = fieldOf(root, problem.path);
		const shown = field?.querySelector('label, legend')?.firstChild?.textContent ?? undefined;
		const label = problem.label ? [...say.label(problem, shown), ': '] : [];
		const text = [...label, ...say.words(problem)];
		const target = field && focusTarget(field);
		if (!target) return make('li', {}, ...text);
		const link = make('a', { href: `#${target.id}` }, ...text);
		link.addEventListener('click', (event) => {
			event.preventDefault();
			// The field may have been drawn again since.
			const now = fieldOf(root, problem.path);
			const place = now && focusTarget(now);
			if (!place) return;
			openAround(place);
			place.focus();
		});
		return make('li', {}, link);
	});
	const heading = make('h2', {}, title);
	return make(
		'div',
		{ class: 'suggest-problems', tabindex: -1 },
		heading,
		make('ul', {}, ...items),
	);
}

/** Opens whatever hides an element. */
function openAround(element: Element) {
	for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
		at.open = true;
	}
}
