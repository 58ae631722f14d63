import type { Data } from '#src/editing/form-data.ts';
import type { Control, ControlContext } from '#src/editing/suggestion/browser/control.ts';
import { fieldControls } from '#src/editing/suggestion/browser/field-control.ts';
import { lineControl } from '#src/editing/suggestion/browser/line-control.ts';
import { make } from '#src/editing/suggestion/browser/make.ts';
import { makeStep, type Step } from '#src/editing/suggestion/browser/steps.ts';
import {
	askedSteps,
	fieldsOfStep,
	type AskedStep,
	type SuggestionForm,
} from '#src/editing/suggestion/suggestion-forms.ts';
import { words } from '#src/i18n/words.ts';

/** What the steps of a form hold. */
export interface FormStepsParts {
	readonly form: SuggestionForm;
	/** What the fields hold at first. */
	readonly start: Data;
	readonly context: ControlContext;
	readonly asked: { readonly elements: readonly HTMLElement[] };
	/** Where entries that are called alike are named. */
	readonly similar: HTMLElement;
	/** Where the suggestion is handed over. */
	readonly result: HTMLElement;
}

/** Lays the fields of a form out in steps: those that ask, and the one that hands over. */
export function formSteps({ form, start, context, asked, similar, result }: FormStepsParts): {
	readonly controls: ReadonlyMap<AskedStep, Map<string, Control>>;
	readonly steps: readonly Step[];
} {
	const { language } = context;
	const { suggest } = words(language);
	const controls = new Map(
		askedSteps.map((step) => [step, fieldControls(fieldsOfStep(form, step), start, context)]),
	);
	if (form.extension === 'mdx') {
		const said = { label: suggest.body, required: true as const };
		const rule = { kind: 'prose' as const, schema: form.schema };
		const body = { rule, words: said, path: 'body', value: start['body'], context };
		controls.get('essentials')?.set('body', lineControl(body, form.only));
	}
	const inGroups = (step: AskedStep) => {
		const fields = fieldsOfStep(form, step);
		const places = Object.groupBy(Object.keys(fields), (name) => fields[name]?.place ?? 'own');
		return (['fact', 'section', 'own'] as const).flatMap((place) => {
			const elements = (places[place] ?? []).flatMap(
				(name) => controls.get(step)?.get(name)?.element ?? [],
			);
			const summary = make('summary', {}, suggest.groups[place]);
			return elements.length
				? [make('details', { class: 'suggest-group' }, summary, ...elements)]
				: [];
		});
	};
	const ownFields = (step: AskedStep) =>
		[...(controls.get(step)?.values() ?? [])].map(({ element }) => element);
	const total = { language, steps: askedSteps.length + 1 };
	const steps = [
		makeStep(
			...(['essentials', suggest.steps.essentials, 1, total] as const),
			make('p', { class: 'muted' }, suggest.allRequired),
			...ownFields('essentials').toSpliced(1, 0, similar),
		),
		makeStep(
			...(['details', suggest.steps.details, 2, total] as const),
			make('p', {}, suggest.detailsLead),
			...inGroups('details'),
		),
		makeStep(
			...(['origin', suggest.steps.origin, 3, total] as const),
			make('p', {}, suggest.originLead),
			...ownFields('origin'),
			...asked.elements,
		),
		makeStep('handOver', suggest.steps.handOver, 4, total, result),
	];
	return { controls, steps };
}
