import type { Data } from '#src/editing/form-data.ts';
import type { Problem } from '#src/editing/form-problems.ts';
import type { ControlContext, FormNames } from '#src/editing/suggestion/browser/control.ts';
import { draftStore, type Draft } from '#src/editing/suggestion/browser/draft-store.ts';
import { readAll } from '#src/editing/suggestion/browser/field-control.ts';
import { formSteps } from '#src/editing/suggestion/browser/form-steps.ts';
import {
	handOver,
	similarNotice,
	type HandOverSettings,
} from '#src/editing/suggestion/browser/hand-over.ts';
import { make } from '#src/editing/suggestion/browser/make.ts';
import {
	markProblems,
	problemSummary,
	fieldOf,
	type SayProblem,
} from '#src/editing/suggestion/browser/problem-marks.ts';
import { questions } from '#src/editing/suggestion/browser/questions.ts';
import { showStep } from '#src/editing/suggestion/browser/steps.ts';
import { seekNeededNames } from '#src/editing/suggestion/needed-names.ts';
import { rebasedDraft } from '#src/editing/suggestion/rebased-draft.ts';
import { similarEntries } from '#src/editing/suggestion/similar-entries.ts';
import {
	askedSteps,
	refusesTerm,
	type AskedStep,
	type SuggestionForm,
} from '#src/editing/suggestion/suggestion-forms.ts';
import { suggestionFile, suggestionProblems } from '#src/editing/suggestion/suggestion-problems.ts';
import { freeEntryId } from '#src/entries/entry-id.ts';
import {
	contentLanguage,
	isLanguage,
	passageMarks,
	type InterfaceLanguage,
	type Text,
} from '#src/i18n/languages.ts';
import { plural } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** What a form for a suggestion is made of. */
export interface SuggestionParts {
	readonly form: SuggestionForm;
	readonly language: InterfaceLanguage;
	readonly names: FormNames;
	readonly site: HandOverSettings;
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** The entry that is to be changed, as it is. */
	readonly changed?: { readonly id: string; readonly data: Data };
	readonly announce: (message: string) => void;
}

/** Puts the form into a page. */
export function showSuggestionForm(root: HTMLElement, parts: SuggestionParts): void {
	const { form, language, names, site, today, changed, announce } = parts;
	const { suggest } = words(language);
	// What goes to the editors is in a language that they read.
	const own = contentLanguage(language);
	const store = draftStore(changed ? `${form.name}/${changed.id}` : form.name);
	const kept = store.read();
	const start: Data =
		kept && changed
			? rebasedDraft(form, kept.data, changed.data, own)
			: (kept?.data ?? changed?.data ?? {});
	// What nobody has typed in is not kept: it would hide what the entry says by the next visit.
	let isEdited = kept !== undefined;
	const touched = new WeakSet<Element>();
	const context: ControlContext = {
		...{ language, names, only: form.only, announce },
		isRefused: (path, term) => refusesTerm(form, path, term),
		changed: () => {
			isEdited = true;
			update();
		},
	};
	const asked = questions(language, kept?.answers ?? {});
	const similar = make('div', { 'data-similar': true, 'aria-live': 'polite' });
	const result = make('div', { 'data-result': true });
	const { controls, steps } = formSteps({ form, start, context, asked, similar, result });
	const labels = steps.map(({ name }) => suggest.steps[name as AskedStep]);
	const progress = make('ol', { class: 'suggest-progress' });
	const summary = make('div', { 'data-problems': true });
	const back = make('button', { type: 'button', class: 'link-button' }, suggest.back);
	const next = make('button', { type: 'submit', class: 'button' }, suggest.next);
	const element = make(
		'form',
		{ novalidate: true },
		progress,
		summary,
		...steps.map(({ section }) => section),
		make('div', { class: 'suggest-buttons' }, next, back),
	);
	let shown = Math.min(kept?.step ?? 0, askedSteps.length - 1);

	const read = () => {
		const data: Data = {
			...start,
			...Object.fromEntries([...controls.values()].flatMap((one) => Object.entries(readAll(one)))),
		};
		const taken = new Set(names.entries.map((entry) => entry.id));
		const id = changed?.id ?? freeEntryId(titleIn(data), taken);
		return { form, data, answers: asked.read(), id, today };
	};
	const titleIn = ({ title }: Data) =>
		typeof title === 'object' && title !== null
			? String((title as Text).de || (title as Text).en || '')
			: String(title ?? '');
	const cures = suggest.cures;
	// What is not said in the language of the page says which it is in.
	const passage = (said: InterfaceLanguage, text: string) =>
		make('span', passageMarks(language, said), text);
	const say: SayProblem = {
		label: ({ label }, shown) => [isLanguage(language) || !shown ? passage(own, label) : shown],
		words: ({ code, message, fix, language: said }) => {
			const cure = code && cures[code];
			return cure
				? [passage(said, message), ' ', cure]
				: [passage(said, `${message} ${fix}`.trim())];
		},
	};
	const mark = (problems: readonly Problem[]) =>
		markProblems(element, problems, (field) => isTouched(field), say);
	const isTouched = (field: Element) =>
		touched.has(field) || [...field.querySelectorAll('*')].some((part) => touched.has(part));

	function update() {
		refresh();
		const before = names.entries.length;
		seekNeededNames(read(), names).then(
			() => names.entries.length > before && refresh(),
			// Asked for again before anything is handed over.
			() => undefined,
		);
	}

	function refresh() {
		const suggestion = read();
		const problems = suggestionProblems(suggestion, names, language);
		mark(problems);
		// The list of what is wrong grows shorter while it is mended.
		if (summary.firstChild) showSummary(problems);
		const { title } = suggestion.data;
		const texts = typeof title === 'string' ? { de: title } : ((title ?? {}) as Partial<Text>);
		const known = changed
			? []
			: similarEntries({ title: texts, place: suggestion.data['place'] }, names.entries);
		const seen = known.map(({ id }) => id).join(' ');
		if (similar.dataset['similar'] !== seen) {
			similar.dataset['similar'] = seen;
			similar.replaceChildren(...similarNotice(language, known));
		}
		const draft: Draft = { data: suggestion.data, answers: suggestion.answers, step: shown };
		if (isEdited) store.keep(draft);
	}

	function showSummary(problems: readonly Problem[]): HTMLElement | undefined {
		const ofStep = problems.filter(isInSteps);
		const list = problemSummary(element, ofStep, suggest.problemsTitle, say);
		// The same list stays where it is, since somebody may be walking through its links.
		if (!ofStep.length) summary.replaceChildren();
		else if (summary.textContent !== list.textContent) summary.replaceChildren(list);
		return summary.querySelector<HTMLElement>('.suggest-problems') ?? undefined;
	}

	function go(step: number, focus = true) {
		shown = step;
		const isLast = shown === steps.length - 1;
		summary.replaceChildren();
		if (isLast) {
			const suggestion = read();
			const file = suggestionFile(suggestion, own);
			const isChange = changed !== undefined;
			const title = titleIn(suggestion.data);
			result.replaceChildren(...handOver({ language, site, title, file, isChange, announce }));
		}
		showStep(steps, progress, shown, { labels, go });
		back.hidden = shown === 0;
		next.hidden = isLast;
		if (focus) steps[shown]?.section.querySelector('h2')?.focus();
		update();
	}

	/** Says whether a problem is one of the step that is shown; the last one that asks is told of all. */
	const isInSteps = ({ path }: Problem) =>
		shown >= askedSteps.length - 1 ||
		steps[shown]?.section.contains(fieldOf(element, path) ?? null) === true;

	element.addEventListener('submit', (event) => {
		event.preventDefault();
		seekNeededNames(read(), names).then(submit, (error: unknown) => {
			announce(suggest.failed);
			console.error(error);
		});
	});
	function submit() {
		for (const field of steps[shown]?.section.querySelectorAll('[data-path]') ?? []) {
			touched.add(field);
		}
		const problems = suggestionProblems(read(), names, language).filter(isInSteps);
		if (problems.length === 0) return go(shown + 1);
		for (const { path } of problems) {
			const field = fieldOf(element, path);
			if (field) touched.add(field);
		}
		update();
		showSummary(problems)?.focus();
		announce(plural(language, suggest.problemCount, problems.length));
	}
	// What appears where a field is left would move away what is being clicked: it waits for the click.
	let isPressed = false;
	element.addEventListener('pointerdown', () => (isPressed = true));
	for (const end of ['pointerup', 'pointercancel'])
		addEventListener(end, () => {
			if (isPressed) setTimeout(update);
			isPressed = false;
		});
	element.addEventListener('focusout', ({ target }) => {
		const field = target instanceof Element && target.closest('[data-path]');
		if (field) touched.add(field);
		if (!isPressed) update();
	});
	element.addEventListener('input', () => {
		isEdited = true;
		announce('');
		update();
	});
	element.addEventListener('change', () => {
		isEdited = true;
		update();
	});
	back.addEventListener('click', () => go(shown - 1));

	const forget = make('button', { type: 'button', class: 'link-button' }, suggest.forget);
	forget.addEventListener('click', () => {
		store.forget();
		showSuggestionForm(root, parts);
		announce(suggest.forgotten);
		root.querySelector('h2')?.focus();
	});
	root.replaceChildren(
		element,
		make('p', { class: 'muted small' }, `${suggest.draftKept} `, forget),
	);
	go(shown, false);
	if (kept) announce(suggest.draftFound);
}
