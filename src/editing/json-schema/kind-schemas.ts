import { z } from 'zod';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { FieldKind, FieldRule } from '#src/catalog/content-type.ts';
import { digestPattern, linkPattern, phonePattern, visiblePattern } from '#src/catalog/patterns.ts';
import { partialDatePattern } from '#src/catalog/partial-date.ts';
import type { VocabularyName } from '#src/catalog/vocabulary.ts';
import { termReference } from '#src/editing/json-schema/term-schema.ts';
import { bothLanguages, type JsonSchema } from '#src/editing/json-schema/words-of-schemas.ts';
import { languages } from '#src/i18n/languages.ts';

type Reading = (node: JsonSchema, rule: FieldRule, inOneLanguage: boolean) => JsonSchema;

const visible = visiblePattern.source;
const oneLine = `^[^\\r\\n]*${visible}[^\\r\\n]*$`;

const words =
	(pattern: string): Reading =>
	(node, _, inOneLanguage) => {
		const each = Object.entries((node.properties ?? {}) as Record<string, JsonSchema>);
		const properties = each.map(([language, own]) => [language, { ...own, pattern }] as const);
		if (inOneLanguage) return properties[0]?.[1] ?? {};
		return {
			type: 'object',
			additionalProperties: false,
			minProperties: 1,
			properties: Object.fromEntries(
				properties.map(([name, own]) => [name, { title: languageName(name), ...own }]),
			),
		};
	};

const languageName = (name: string) =>
	languages
		.map((language) => new Intl.DisplayNames(language, { type: 'language' }).of(name))
		.join(' · ');

const withPattern =
	(pattern: string, ...examples: string[]): Reading =>
	(node) => ({ ...node, pattern, ...(examples.length && { examples }) });

const asZodSaysIt: Reading = (node) => node;

// What Zod checks by functions of ours, said once more where a pattern can say it.
const readings: Readonly<Record<Exclude<FieldKind, 'group' | 'list'>, Reading>> = {
	text: words(oneLine),
	prose: words(visible),
	line: (node) => (node.enum ? node : { ...node, pattern: oneLine }),
	id: (node) => ({ ...node, examples: ['be-moschee-und-polizei'] }),
	term: (_, { vocabulary }) => termReference(vocabulary as VocabularyName),
	ref: (node, { refersTo = [] }) => ({
		...node,
		$comment: refersTo.map((name) => bothLanguages(contentTypeNamed(name).label.one)).join(', '),
	}),
	day: (_, { whole }) =>
		whole
			? { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2024-05-03'] }
			: {
					type: ['string', 'integer'] as never,
					pattern: partialDatePattern.source,
					minimum: 1900,
					maximum: 2100,
					examples: ['2024', '2024-05', '2024-05-03'],
				},
	link: (node) => ({
		...node,
		// JSON Schema has no way to let letters be large or small.
		pattern: linkPattern.source.replace('https?', '[hH][tT][tT][pP][sS]?'),
		examples: ['https://www.deutsche-islam-konferenz.de/'],
	}),
	mail: withPattern(z.regexes.email.source, 'kontakt@beispiel.de'),
	phone: withPattern(phonePattern.source, '+49 911 943-0'),
	number: asZodSaysIt,
	flag: asZodSaysIt,
	digest: withPattern(digestPattern.source),
	digests: words(digestPattern.source),
	media: (node) => ({ ...node, examples: ['tag-der-offenen-moschee.jpg'] }),
};

/** The JSON Schema of a single value, from what Zod says of it and what only the kind of the field knows. */
export const byKind = (rule: FieldRule, node: JsonSchema, inOneLanguage: boolean): JsonSchema =>
	rule.kind === 'group' || rule.kind === 'list'
		? node
		: readings[rule.kind](node, rule, inOneLanguage);
