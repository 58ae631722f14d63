import type { Rule } from '#src/catalog/content-type.ts';
import type { JsonSchema } from '#src/editing/json-schema/words-of-schemas.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';
import { languages } from '#src/i18n/languages.ts';

// The rules between fields that JSON Schema can say; the dates and the settings of git servers it can't.
const readings: Readonly<Partial<Record<FindingCode, (rule: Rule) => JsonSchema>>> = {
	'either-or': ({ at, other = '' }) => ({
		oneOf: [{ required: [...at] }, { required: [other] }],
	}),
	'needs-other-field': ({ at, other = '' }) => ({ dependencies: { [other]: [...at] } }),
	'alt-in-one-language': ({ at: [field = ''] }) => ({
		properties: { [field]: { required: [...languages] } },
	}),
	'lifecycle-without-reason': ({ at }) => {
		const [reason = '', ...groups] = at.toReversed();
		const said: JsonSchema = {
			anyOf: [{ required: [reason] }, { properties: { state: { const: 'published' } } }],
		};
		return groups.reduce<JsonSchema>((inner, group) => ({ properties: { [group]: inner } }), said);
	},
	'person-without-consent': ({ at: [field = ''] }) => ({
		properties: { [field]: { not: { const: 'person' } } },
	}),
};

/** The rules between the fields of a group or entry, as far as JSON Schema can say them. */
export function ruleSchemas(rules: readonly Rule[]): JsonSchema {
	const said = rules.flatMap((rule): JsonSchema[] => {
		const said = readings[rule.code]?.(rule);
		return said ? [said] : [];
	});
	return said.length ? { allOf: said } : {};
}
