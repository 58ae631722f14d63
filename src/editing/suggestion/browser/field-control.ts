import type { FieldKind, Fields } from '#src/catalog/content-type.ts';
import { wordsIn } from '#src/i18n/languages.ts';
import {
	flagControl,
	termControl,
	termsControl,
} from '#src/editing/suggestion/browser/choice-control.ts';
import {
	grouped,
	type Control,
	type ControlContext,
	type ControlParts,
} from '#src/editing/suggestion/browser/control.ts';
import { lineControl } from '#src/editing/suggestion/browser/line-control.ts';
import { listControl } from '#src/editing/suggestion/browser/list-control.ts';
import { referenceControl } from '#src/editing/suggestion/browser/reference-control.ts';
import { textControl } from '#src/editing/suggestion/browser/text-control.ts';

type MakeControl = (parts: ControlParts) => Control;

const line: MakeControl = (parts) => lineControl(parts);

const byKind: Readonly<Record<FieldKind, MakeControl>> = {
	text: textControl,
	prose: textControl,
	line,
	id: line,
	day: line,
	link: line,
	mail: line,
	phone: line,
	number: line,
	media: line,
	digest: line,
	digests: line,
	term: termControl,
	flag: flagControl,
	ref: referenceControl,
	group: groupControl,
	list: (parts) =>
		parts.rule.item?.kind === 'term' ? termsControl(parts) : listControl(parts, controlFor),
};

/** The control for a rule, by the kind of value that it holds. */
export const controlFor: MakeControl = (parts) => byKind[parts.rule.kind](parts);

function groupControl(parts: ControlParts): Control {
	const { rule, path, value, context } = parts;
	const all = Object.entries(rule.fields ?? {});
	const isAsked = ([, { suggest }]: (typeof all)[number]) => suggest !== 'never';
	const fields = fieldControls(Object.fromEntries(all.filter(isAsked)), value, context, `${path}.`);
	// What nobody is asked for stays as it is.
	const kept = Object.fromEntries(
		all
			.filter((field) => !isAsked(field))
			.map(([name]) => [name, (value as Record<string, unknown> | undefined)?.[name]]),
	);
	return {
		element: grouped(parts, ...[...fields.values()].map(({ element }) => element)),
		read: () => ({ ...readAll(fields), ...kept }),
	};
}

/** The controls of several fields by their names, filled in with data. */
export function fieldControls(
	fields: Fields,
	data: unknown,
	context: ControlContext,
	prefix = '',
): Map<string, Control> {
	const values = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
	return new Map(
		Object.entries(fields).map(([name, field]) => [
			name,
			controlFor({
				rule: field,
				words: { ...field, label: wordsIn(context.language, field.label) },
				path: prefix + name,
				value: values[name],
				context,
			}),
		]),
	);
}

/** What is in controls now, by name. */
export const readAll = (controls: ReadonlyMap<string, Control>): Record<string, unknown> =>
	Object.fromEntries([...controls].map(([name, control]) => [name, control.read()]));
