import {
	digestPattern,
	idPattern,
	linkPattern,
	mediaPattern,
	phonePattern,
	termPattern,
	visiblePattern,
} from '#src/catalog/patterns.ts';
import { z } from 'zod';
import {
	recordSchema,
	type ContentTypeName,
	type DataOf,
	type FieldRule,
	type Fields,
	type Rule,
} from '#src/catalog/content-type.ts';
import { isMisleading } from '#src/catalog/misleading-address.ts';
import { isPartialDate } from '#src/catalog/partial-date.ts';
import type { VocabularyName } from '#src/catalog/vocabulary.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';
import { languages, type Text } from '#src/i18n/languages.ts';

const broken = (code: FindingCode) => ({ params: { code } });

const filled = (max: number) =>
	z
		.string()
		.refine((value) => visiblePattern.test(value), broken('empty-text'))
		.max(max);

const singleLine = (max: number) =>
	filled(max).refine((value) => !/[\r\n]/.test(value), broken('line-break'));

const perLanguage = (schema: z.ZodType<string>) =>
	z
		.strictObject(
			Object.fromEntries(languages.map((language) => [language, schema.optional()])) as Record<
				(typeof languages)[number],
				z.ZodOptional<z.ZodType<string>>
			>,
		)
		.refine((text) => Object.values(text).some((words) => words !== undefined), {
			...broken('text-in-no-language'),
			when: ({ value }) =>
				typeof value === 'object' && value !== null && Object.keys(value).length === 0,
		}) as unknown as z.ZodType<Text>;

/** One line of words in each language; at least one language must be there. `max` in characters. */
export const text = ({ max = 200 } = {}): FieldRule<z.ZodType<Text>> => ({
	kind: 'text',
	schema: perLanguage(singleLine(max)),
	max,
});

/** Paragraphs in each language, in the small Markdown subset (emphasis, lists, links). `max` in characters. */
export const prose = ({ max = 4000 } = {}): FieldRule<z.ZodType<Text>> => ({
	kind: 'prose',
	schema: perLanguage(filled(max)),
	max,
});

/** One line that is the same in every language: a place, an alias, a credit. */
export const line = ({ max = 200 } = {}): FieldRule<z.ZodType<string>> => ({
	kind: 'line',
	schema: singleLine(max),
	max,
});

/** The name of a place, which leads to the search for it. */
export const place = (): FieldRule<z.ZodType<string>> => ({ ...line(), isPlace: true });

/** A path, or the name of a branch, that is put behind an address: it stays below that address. */
export const pathBelow = (): FieldRule<z.ZodType<string>> => ({
	...line(),
	schema: singleLine(200).refine(
		(value) => !/:|\\|\/\/|^\/|(?:^|\/)\.\.?(?:\/|$)/.test(value),
		broken('bad-path'),
	),
});

/** The entry's own id. */
export const id = (): FieldRule<z.ZodType<string>> => ({
	kind: 'id',
	schema: z.string().regex(idPattern).max(80),
});

/** One term of a vocabulary. That the term exists is checked against `content/vocabularies/`, not here. */
export const term = (vocabulary: VocabularyName): FieldRule<z.ZodType<string>> => ({
	kind: 'term',
	schema: z.string().regex(termPattern),
	vocabulary,
});

/** The id of another entry of one of the given types. That it exists is checked over the whole catalogue, not here. */
export const refTo = (...refersTo: ContentTypeName[]): FieldRule<z.ZodType<string>> => ({
	kind: 'ref',
	schema: z.string().regex(idPattern),
	refersTo,
});

/** A year, a year and month, or a day; always a string afterwards, since YAML reads `2007` as a number. */
export const day = (): FieldRule<z.ZodType<string, string | number>> => ({
	kind: 'day',
	schema: z
		.union([z.string(), z.number().int()])
		.transform(String)
		.refine(isPartialDate, broken('bad-date')),
});

/** A day, known to the day. */
export const wholeDay = (): FieldRule<z.ZodType<string>> => ({
	kind: 'day',
	schema: z
		.string()
		.refine((value) => value.length === 10 && isPartialDate(value), broken('not-a-whole-day')),
	whole: true,
});

/** An address of a page: http or https. */
export const link = (): FieldRule<z.ZodType<string>> => ({
	kind: 'link',
	schema: z
		.string()
		.max(2000)
		.refine((value) => linkPattern.test(value) && URL.canParse(value), broken('bad-url'))
		.refine((value) => !isMisleading(value), broken('misleading-url')),
});

/** A mail address of a function, never of a person. */
export const mail = (): FieldRule<z.ZodType<string>> => ({
	kind: 'mail',
	schema: z.string().refine((value) => z.email().safeParse(value).success, broken('bad-mail')),
});

/** A phone number of a function, as people write it: `+49 911 943-0`. */
export const phone = (): FieldRule<z.ZodType<string>> => ({
	kind: 'phone',
	schema: z.string().refine((value) => phonePattern.test(value), broken('bad-phone')),
});

/** A whole number. */
export const number = ({ min = 0, max = 1_000_000_000 } = {}): FieldRule<z.ZodType<number>> => ({
	kind: 'number',
	schema: z.number().int().min(min).max(max),
});

/** Yes or no; left out means not known. */
export const flag = (): FieldRule<z.ZodType<boolean>> => ({ kind: 'flag', schema: z.boolean() });

/** A file in `content/media/`, by its name. */
export const media = (): FieldRule<z.ZodType<string>> => ({
	kind: 'media',
	schema: z.string().regex(mediaPattern),
});

/** A picture in `content/media/`, by its name. */
export const picture = (): FieldRule<z.ZodType<string>> => ({ ...media(), picture: true });

const digestSchema = () =>
	z.string().refine((value) => digestPattern.test(value), broken('bad-digest'));

/** A digest of what the entry says, which tells whether that has changed since. */
export const digest = (): FieldRule<z.ZodType<string>> => ({
	kind: 'digest',
	schema: digestSchema(),
});

/** A digest per language. */
export const digests = (): FieldRule<z.ZodType<Text>> => ({
	kind: 'digests',
	schema: perLanguage(digestSchema()),
});

/** Several named fields that belong together, with the rules between them. */
export const group = <const F extends Fields>(
	fields: F,
	rules: readonly Rule[] = [],
): FieldRule<z.ZodType<DataOf<F>, Record<string, unknown>>> & { readonly fields: F } => ({
	kind: 'group',
	schema: recordSchema(fields, rules),
	fields,
	rules,
});

/** A list of one rule: `listOf(term('topics'))`. An empty list is left out instead. */
export const listOf = <S extends z.ZodType, R extends FieldRule<S>>(
	item: R & FieldRule<S>,
	{ min = 1, unique = item.kind === 'term' || item.kind === 'ref' } = {},
): FieldRule<z.ZodType<z.output<S>[]>> & { readonly item: R } => ({
	kind: 'list',
	schema: z
		.array(item.schema)
		.min(min)
		.refine((values) => !unique || new Set(values).size === values.length, broken('listed-twice')),
	item,
	unique,
});
