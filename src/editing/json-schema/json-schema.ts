import { z } from 'zod';
import type { FieldRule, Fields, Rule } from '#src/catalog/content-type.ts';
import type { VocabularyName } from '#src/catalog/vocabulary.ts';
import { byKind } from '#src/editing/json-schema/kind-schemas.ts';
import { ruleSchemas } from '#src/editing/json-schema/rule-schemas.ts';
import { termSchema, type Vocabularies } from '#src/editing/json-schema/term-schema.ts';
import { bothLanguages, type JsonSchema } from '#src/editing/json-schema/words-of-schemas.ts';
import type { Words } from '#src/i18n/languages.ts';

/** What a JSON Schema is made of. */
export interface Described {
	readonly label: Words;
	readonly description?: Words;
	readonly fields: Fields;
	readonly rules?: readonly Rule[];
	/** What Zod makes of the fields; it knows the bounds. */
	readonly schema: z.ZodType;
	/** One language per file, as in MDX: texts are plain strings. */
	readonly inOneLanguage?: boolean;
}

/**
 * The JSON Schema (draft 7, which editors know best) of one kind of file. Zod says the rules that JSON Schema knows,
 * the description says the words, the terms, and what Zod's own functions can't hand on.
 */
export function jsonSchema(described: Described, vocabularies: Vocabularies): JsonSchema {
	const { label, description, fields, rules = [], schema, inOneLanguage = false } = described;
	const used = new Set<VocabularyName>();
	const base = z.toJSONSchema(schema, {
		target: 'draft-7',
		io: 'input',
		unrepresentable: 'any',
		override: ({ jsonSchema }) => void delete jsonSchema.additionalProperties,
	}) as JsonSchema;
	const body = group({ kind: 'group', schema, fields, rules }, base);
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: bothLanguages(label),
		...(description && { description: bothLanguages(description, '\n\n') }),
		...body,
		definitions: Object.fromEntries(
			[...used].sort().map((name) => [name, termSchema(vocabularies[name])]),
		),
	};

	function group({ fields = {}, rules = [] }: FieldRule, node: JsonSchema): JsonSchema {
		const names = Object.keys(fields);
		const required = names.filter((name) => fields[name]?.required);
		return {
			type: 'object',
			additionalProperties: false,
			...(required.length && { required }),
			properties: Object.fromEntries(
				Object.entries(fields).map(([name, field]) => [
					name,
					{
						title: bothLanguages(field.label),
						...(field.hint && { description: bothLanguages(field.hint, '\n\n') }),
						...value(field, (node.properties?.[name] ?? {}) as JsonSchema),
					},
				]),
			),
			...ruleSchemas(rules),
		};
	}

	function value(rule: FieldRule, node: JsonSchema): JsonSchema {
		if (rule.kind === 'group') return group(rule, node);
		if (rule.kind === 'list') {
			const { type: _, items: __, ...bounds } = node;
			const items = value(rule.item as FieldRule, (node.items ?? {}) as JsonSchema);
			return { type: 'array', ...bounds, ...(rule.unique && { uniqueItems: true }), items };
		}
		if (rule.vocabulary) used.add(rule.vocabulary);
		return byKind(rule, node, inOneLanguage);
	}
}
