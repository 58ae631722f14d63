import CMS from 'decap-cms-app';
import { askBeforeLapse } from '#src/editing/browser/loss-words.ts';
import { loadCatalogue, surroundings } from '#src/editing/browser/preview-catalogue.ts';
import { plainValue, type ControlProps, type Immutable } from '#src/editing/browser/react-props.ts';
import type { Data } from '#src/editing/form-data.ts';
import { formProblems, problemList, type Problem } from '#src/editing/form-problems.ts';
import type { Form } from '#src/editing/form.ts';
import type { Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

type Answer = { error: unknown } | boolean | undefined;

/** The methods by which Decap's controls answer whether their value is right. */
interface Control {
	props: ControlProps & {
		parentIds?: unknown;
		onValidateObject?: (id: string, errors: unknown[]) => void;
	};
	isValid?: () => Answer;
	validateSize?: () => unknown[];
	validate?: () => void;
}

/**
 * Applies the gate's rules in the forms: at the field while it is edited, and to the whole before anything is written.
 */
export function registerRules(forms: readonly Form[], language: Language): void {
	const byName = new Map(forms.map((form) => [form.name, form]));
	const problems = (collection: string, data: Data): Problem[] => {
		const form = byName.get(collection);
		return form ? formProblems(form, data, { language, ...surroundings() }) : [];
	};
	for (const widget of widgets()) withRules(widget, problems);
	CMS.registerEventListener({
		name: 'preSave',
		handler: ({ entry }: { entry: Immutable }) => {
			const data = plainValue(entry.get('data')) as Data;
			const found = problems(String(entry.get('collection')), data);
			const { notSaved } = words(language).editing;
			if (found.length) throw new Error(fill(notSaved, { problems: problemList(found) }));
			const form = byName.get(String(entry.get('collection')));
			if (form) askBeforeLapse(form, data, String(data['id'] ?? entry.get('slug') ?? ''), language);
			// An answer would take the place of the entry's data.
		},
	} as never);
	CMS.registerEventListener({ name: 'postSave', handler: () => void loadCatalogue() } as never);
}

/** All controls, Decap's and ours; its types leave the method out. */
const widgets = () => (CMS as unknown as { getWidgets: () => Widget[] }).getWidgets();

interface Widget {
	name: string;
	control: new (props: never) => Control;
	preview: unknown;
	schema: unknown;
}

/**
 * Lets a control of Decap answer by our rules too. It has no public way to do so for the built-in ones; a browser test
 * guards it, and `preSave` holds even without it.
 */
function withRules(widget: Widget, problems: (collection: string, data: Data) => Problem[]) {
	const Base = widget.control;
	if (!('prototype' in Base) || !('render' in Base.prototype)) return;
	const inField = ({ props }: Control): string[] => {
		const { field, collection } = props;
		const isTop = (collection.get('fields') as Iterable<unknown> | undefined) ?? [];
		if (![...isTop].includes(field)) return [];
		const data = plainValue((props.getEntry?.() ?? props.entry).get('data')) as Data;
		return problems(String(collection.get('name')), data)
			.filter((problem) => problem.field === field.get('name'))
			.map(({ label, message }) =>
				label && label !== field.get('label') ? `${label}: ${message}` : message,
			);
	};
	const errors = (control: Control) =>
		inField(control).map((message) => ({ type: 'PRESENCE', message }));
	class WithRules extends (Base as new (props: never) => Control) {
		constructor(props: never) {
			super(props);
			const { validateSize, validate } = this;
			if (validateSize) {
				this.validateSize = () => [...validateSize.call(this), ...errors(this)];
			} else if (widget.name === 'object' && validate) {
				this.validate = () => {
					validate.call(this);
					this.props.onValidateObject?.(this.props.forID, errors(this));
				};
			} else {
				const own = this.isValid?.bind(this);
				this.isValid = () => {
					const answer = own?.() ?? true;
					if (typeof answer === 'object' && answer.error) return answer;
					// That nothing is in a required field is Decap's own to say; blanks are something to it.
					if (isUnset(plainValue(this.props.value))) return true;
					const [first] = errors(this);
					return first ? { error: { ...first, parentIds: this.props.parentIds } } : true;
				};
			}
		}
	}
	Object.assign(CMS.getWidget(widget.name) as object, { ...widget, control: WithRules });
}

const isUnset = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	value === '' ||
	(typeof value === 'object' && Object.keys(value).length === 0);
