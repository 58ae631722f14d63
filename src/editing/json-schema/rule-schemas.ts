import type { Rule } from '#src/catalog/content-type.ts';
import { consentField, evidencePattern } from '#src/catalog/person.ts';
import type { JsonSchema } from '#src/editing/json-schema/words-of-schemas.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';
import { languages } from '#src/i18n/languages.ts';

const isSo = (when: Rule['when']): JsonSchema => ({
	required: [when?.field ?? ''],
	properties: { [when?.field ?? '']: { const: when?.is ?? '' } },
});

const ifIs = (when: Rule['when'], then: JsonSchema): JsonSchema => ({
	anyOf: [{ not: isSo(when) }, then],
});

const neededWhere = ({ at, when }: Rule): JsonSchema => ifIs(when, { required: [...at] });

const withdrawn: JsonSchema = {
	required: ['lifecycle'],
	properties: { lifecycle: { properties: { state: { const: 'withdrawn' } } } },
};

// The rules between fields that JSON Schema can say; the dates and the settings of git servers it can't.
const readings: Readonly<Partial<Record<FindingCode, (rule: Rule) => JsonSchema>>> = {
	'either-or': ({ at, other = '' }) => ({
		oneOf: [{ required: [...at] }, { required: [other] }],
	}),
	'needs-other-field': ({ at, other = '' }) => ({ dependencies: { [other]: [...at] } }),
	'alt-in-one-language': ({ at: [field = ''] }) => ({
		properties: { [field]: { required: [...languages] } },
	}),
	'archived-without-reason': neededWhere,
	'withdrawn-without-reason': neededWhere,
	'other-reason-without-words': neededWhere,
	'person-without-consent': ({ at, when }) =>
		ifIs(when, { anyOf: [{ required: [...at] }, withdrawn] }),
	'not-in-consent': ({ at: [field = ''], when, word }) =>
		ifIs(when, {
			anyOf: [
				{ properties: { [field]: false } },
				{
					properties: {
						[consentField]: {
							required: ['scope'],
							properties: { scope: { contains: { const: word as string } } },
						},
					},
				},
			],
		}),
	'only-for-persons': ({ at: [field = ''], when }) => ({
		anyOf: [{ properties: { [field]: false } }, isSo(when)],
	}),
	'evidence-is-address': ({ at: [field = ''] }) => ({
		properties: { [field]: { not: { pattern: evidencePattern.source } } },
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
