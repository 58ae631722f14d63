import type { Fields } from '#src/catalog/content-type.ts';
import { entriesById, valuesOf, type Check } from '#src/checks/check.ts';
import { findingAt, valueAt } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';

/**
 * Names what an entry says of another one against what that one says itself: a partner's side. It goes by the
 * description: a reference beside a term that the referred entry carries under the same name.
 */
export const contradictions: Check = function* (content) {
	const byId = entriesById(content);
	for (const entry of content.entries) {
		for (const { rule, value: group, path } of valuesOf(entry)) {
			if (rule.kind !== 'group' || !rule.fields) continue;
			for (const [reference, { kind }] of Object.entries(rule.fields)) {
				const target = kind === 'ref' ? byId.get(String(valueAt(group, [reference]))) : undefined;
				for (const name of target ? sharedTerms(rule.fields, target.fields) : []) {
					const [here, there] = [valueAt(group, [name]), valueAt(target?.data, [name])];
					if (typeof here !== 'string' || typeof there !== 'string' || here === there) continue;
					yield findingAt(entry, [...path, name], 'side-differs', {
						values: { value: shown(here), other: target?.id ?? '', otherValue: shown(there) },
					});
				}
			}
		}
	}
};

const sharedTerms = (group: Fields, target: Fields) =>
	Object.keys(group).filter(
		(name) =>
			group[name]?.vocabulary !== undefined &&
			Object.hasOwn(target, name) &&
			group[name]?.vocabulary === target[name]?.vocabulary,
	);
