import type { Field, FieldRule, Fields, Rule } from '#src/catalog/content-type.ts';
import type { CmsField, FormContext, Widget } from '#src/editing/config/cms-field.ts';
import { fieldHint } from '#src/editing/config/field-hint.ts';
import { valueWidget } from '#src/editing/config/value-widget.ts';
import { languages, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/**
 * The fields of a form, from the fields of a description.
 *
 * @param rules the rules between these fields, which are told beside the fields that they are about
 */
export const cmsFields = (
	fields: Fields,
	context: FormContext,
	rules: readonly Rule[] = [],
): CmsField[] =>
	Object.entries(fields).map(([name, field]) => {
		const hint = fieldHint(name, fields, rules, context.language);
		return {
			name,
			label: field.label[context.language],
			required: field.required === true,
			...(hint && { hint }),
			...widget(field, context),
		};
	});

function widget(rule: FieldRule, context: FormContext): Widget {
	if (rule.kind === 'list') return list(rule, context);
	if (rule.kind !== 'group') return valueWidget(rule, context) as Widget;
	return { widget: 'object', collapsed: !isRequired(rule), fields: groupFields(rule, context) };
}

const isRequired = (rule: FieldRule) => (rule as Partial<Field>).required === true;

/**
 * Decap asks for the required parts even of a group that is left out. So they are marked by their hint there, and the
 * catalogue's own rules refuse the entry.
 */
function groupFields(rule: FieldRule, context: FormContext): CmsField[] {
	const fields = cmsFields(rule.fields ?? {}, context, rule.rules);
	if (isRequired(rule)) return fields;
	const { requiredInGroup } = words(context.language).editing;
	return fields.map((field) =>
		field.required
			? {
					...field,
					required: false,
					hint: field.hint ? `${field.hint} ${requiredInGroup}` : requiredInGroup,
				}
			: field,
	);
}

function list(rule: FieldRule, context: FormContext): Widget {
	const { item } = rule;
	if (!item) throw new Error('The rule of a list names no rule for its items.');
	const one = widget(item, context);
	if (item.kind === 'term' || item.kind === 'ref') return { ...one, multiple: true };
	if (item.kind === 'group') {
		// An item of a list is there, so what it requires is required.
		const fields = cmsFields(item.fields ?? {}, context, item.rules);
		return {
			widget: 'list',
			fields,
			collapsed: true,
			minimize_collapsed: true,
			...summaryOf(fields),
		};
	}
	const label = (rule as Partial<Field>).label?.[context.language] ?? '';
	return { widget: 'list', field: { name: 'item', label, ...one } };
}

/** The line by which a folded item of a list is known: its first field. */
function summaryOf([first]: readonly CmsField[]): { summary?: string } {
	if (!first || first.fields?.some(({ name }) => !languages.includes(name as Language))) return {};
	return { summary: first.fields ? `{{fields.${first.name}.de}}` : `{{fields.${first.name}}}` };
}
