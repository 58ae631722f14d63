import type { FieldRule, Fields } from '#src/catalog/content-type.ts';
import type { Words } from '#src/i18n/languages.ts';

/** A value met on the walk: the rule it stands under, the nearest label, and where it is. */
export interface VisitedValue {
	readonly rule: FieldRule;
	readonly label: Words;
	readonly value: unknown;
	readonly path: readonly (string | number)[];
}

/**
 * Walks over all values that the fields describe, groups and lists before what is in them.
 * Values of the wrong shape are passed over: to name them is the schema's task.
 */
export function* visitFields(
	fields: Fields,
	data: unknown,
	path: readonly (string | number)[] = [],
): Generator<VisitedValue> {
	if (typeof data !== 'object' || data === null) return;
	for (const [name, field] of Object.entries(fields)) {
		const value = (data as Record<string, unknown>)[name];
		if (value !== undefined) yield* visitRule(field, field.label, value, [...path, name]);
	}
}

function* visitRule(
	rule: FieldRule,
	label: Words,
	value: unknown,
	path: readonly (string | number)[],
): Generator<VisitedValue> {
	yield { rule, label, value, path };
	if (rule.fields) yield* visitFields(rule.fields, value, path);
	if (rule.item && Array.isArray(value)) {
		for (const [index, item] of value.entries()) {
			yield* visitRule(rule.item, label, item, [...path, index]);
		}
	}
}
