import { z } from 'zod';
import type { FindingCode } from '#src/i18n/de/findings.ts';
import type { Words } from '#src/i18n/languages.ts';
import { personRules, type AboutPerson } from '#src/catalog/person.ts';
import type { VocabularyName } from '#src/catalog/vocabulary.ts';

/** The names of the content types; `catalog.ts` holds their descriptions. */
export type ContentTypeName =
	| 'project'
	| 'organisation'
	| 'contact'
	| 'expert'
	| 'training'
	| 'event'
	| 'material'
	| 'guide'
	| 'page';

/**
 * What a field holds, which is what a reading (form, page, search record, export) goes by.
 *
 * `text` one line per language · `prose` a small Markdown subset per language · `line` one line, the same in every
 * language · `term` an id from a vocabulary · `ref` the id of another entry · `day` a year, month or day · `media` a
 * file in `content/media/` · `digest` a fingerprint of the entry's own words, reckoned and never typed · `digests` one per
 * language · `group` several named fields · `list` any number of one rule.
 */
export type FieldKind =
	| 'text'
	| 'prose'
	| 'line'
	| 'id'
	| 'term'
	| 'ref'
	| 'day'
	| 'link'
	| 'mail'
	| 'phone'
	| 'number'
	| 'flag'
	| 'media'
	| 'digest'
	| 'digests'
	| 'group'
	| 'list';

/**
 * Says whether a field holds one value per language: `{ de, en }`. In an MDX file, which is in one language, it is the
 * value itself.
 */
export const isPerLanguage = (rule: Pick<FieldRule, 'kind'> | undefined): boolean =>
	rule?.kind === 'text' || rule?.kind === 'prose' || rule?.kind === 'digests';

/** The rule of a field without its words: what `fields.ts` builds. */
export interface FieldRule<S extends z.ZodType = z.ZodType> {
	readonly kind: FieldKind;
	readonly schema: S;
	/** `term`: the vocabulary its ids come from. */
	readonly vocabulary?: VocabularyName;
	/** `ref`: the types it may point to. */
	readonly refersTo?: readonly ContentTypeName[];
	/** `group`: its fields. */
	readonly fields?: Fields;
	/** `group`: the rules between its fields, which forms and JSON Schemas put in their own way. */
	readonly rules?: readonly Rule[];
	/** `list`: the rule of one item. */
	readonly item?: FieldRule;
	/** `list`: nothing may be in it twice. */
	readonly unique?: boolean;
	/** Longest value in characters, where there is a limit. */
	readonly max?: number;
	/** `media`: only pictures, not documents. */
	readonly picture?: true;
	/** `text`: part of the page's address, and no words that a translation is made from. */
	readonly isAddress?: true;
	/** `line`: names a place, and leads to the search for it. */
	readonly isPlace?: true;
	/** `line`: words in the language that the neighbour of this name says; German where it says none. */
	readonly languageAt?: string;
	/** `day`: known to the day, not to the year or month only. */
	readonly whole?: true;
}

/**
 * Where a page shows a field: `fact` in the facts at a glance, `section` as a passage with a heading of its own,
 * `own` in a place that the page's layout gives it (title, partners, sources …).
 */
export type Place = 'fact' | 'section' | 'own';

/** A field of a content type: its rule, its words, and who uses it. */
export interface Field<S extends z.ZodType = z.ZodType> extends FieldRule<S> {
	readonly label: Words;
	/** For authors: what belongs here; shown in forms and editors. */
	readonly hint?: Words;
	readonly required?: true;
	/** Visitors can filter by it. */
	readonly facet?: true;
	/** Where an entry's page shows it; `own` when left out. */
	readonly place?: Place;
	/**
	 * When the suggestion form asks for it: at once (as for whatever is required), last, with where it is known from,
	 * or never, because the editors fill it in; `as` is then what stands there until they do. Where it is left out, on
	 * demand.
	 */
	readonly suggest?: 'first' | 'last' | 'never' | { readonly as: unknown };
	/**
	 * `false` where a change leaves a partner's confirmation alone: what says how an entry is known and kept, not what
	 * it is about. Whatever else is confirmed is so without saying; within a group, its fields follow the group.
	 */
	readonly substantive?: false;
	/** What was learned: gathered on a page of its own from what is over. */
	readonly lesson?: true;
	/** What the history of an entry calls a change of it, where it is no mere fact. */
	readonly change?: 'check' | 'lifecycle';
	/** The property of schema.org that search engines are told it as. */
	readonly schemaOrg?: string;
	/** Of a natural person, it is shown only where the consent names this term of `consent-scopes`. */
	readonly opensWith?: ConsentScope;
	/** Only entries about natural persons have it. */
	readonly onlyPersons?: true;
}

/** The details of a natural person that a consent opens, each by its own word: the terms of `consent-scopes`. */
export type ConsentScope = 'name' | 'photo' | 'mail' | 'phone' | 'town' | 'affiliation' | 'website';

export type Fields = Readonly<Record<string, Field>>;

/** The data that a set of fields describes: required ones present, the others possibly absent. */
export type DataOf<F extends Fields> = {
	[K in keyof F as F[K] extends { required: true } ? K : never]: z.output<F[K]['schema']>;
} & {
	[K in keyof F as F[K] extends { required: true } ? never : K]?:
		z.output<F[K]['schema']> | undefined;
};

/** A rule between fields of one group or entry; it must bear with missing and wrong values. */
export interface Rule {
	/** Code of the finding, which names its words. */
	readonly code: FindingCode;
	/** Path of the field that is to be mended. */
	readonly at: readonly string[];
	/** The other field that the rule is about, where there is one. */
	readonly other?: string;
	/** The value of a field without which the rule says nothing. */
	readonly when?: AboutPerson;
	/** The term that the rule asks for. */
	readonly word?: string;
	readonly holds: (data: Readonly<Record<string, unknown>>) => boolean;
}

/** Builds the schema of a group of fields: no unknown keys, and every rule tried even where a field is wrong. */
export function recordSchema<F extends Fields>(
	fields: F,
	rules: readonly Rule[] = [],
): z.ZodType<DataOf<F>, Record<string, unknown>> {
	const shape = Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [
			name,
			field.required ? field.schema : field.schema.optional(),
		]),
	);
	let schema: z.ZodType = z.strictObject(shape);
	for (const { code, at, other, holds } of rules) {
		schema = schema.refine(
			(data) => typeof data !== 'object' || data === null || holds(data as Record<string, unknown>),
			{ path: [...at], params: { code, other }, when: () => true },
		);
	}
	return schema as z.ZodType<DataOf<F>, Record<string, unknown>>;
}

/** What every content type says of itself. */
export interface ContentTypeDescription<N extends ContentTypeName, F extends Fields> {
	readonly name: N;
	/** Folder below `content/`. */
	readonly folder: string;
	/** `yaml`: one file per entry, both languages in it. `mdx`: `<folder>/<language>/<id>.mdx`, facts in the German one. */
	readonly format: 'yaml' | 'mdx';
	/** URL segment of the list and of its entries' pages. */
	readonly section: Words;
	/** Its entries have no list: their pages lie at the top of the site, each under the segment that its field `segment` names. */
	readonly atTop?: true;
	readonly label: { readonly one: Words; readonly many: Words };
	/** One sentence for visitors, above the list. */
	readonly description: Words;
	/** The type of schema.org that fits an entry. */
	readonly schemaOrg: string;
	/** Heading above the entries that point to one of this type, where "mentioned by" says too little. */
	readonly referrersLabel?: Words;
	/** Heading above the nearest entries of the type in other Länder; where it is left out, a page does not name them. */
	readonly elsewhereLabel?: Words;
	/**
	 * How many months a check of an entry holds, where it was checked at all; with `dates`, the list of its dates, until
	 * the last of them where that is later.
	 */
	readonly review?: { readonly months: number; readonly dates?: keyof F & string };
	/** The order of its list: by title, the newest first, or by the field `order`. */
	readonly listOrder: 'title' | 'newest' | 'order';
	/** The term field by whose values its list is divided, where the list is long. */
	readonly listGroups?: keyof F & string;
	readonly fields: F;
	/** Requests are passed on by the Clearing Point, but for an entry of which the field has this value. */
	readonly requests?: { readonly pausedBy: AboutPerson & { readonly field: keyof F & string } };
	/** How an entry says that it is about one natural person; where it is left out, none is. */
	readonly person?: AboutPerson & { readonly field: keyof F & string };
	readonly rules?: readonly Rule[];
}

export interface ContentType<
	N extends ContentTypeName = ContentTypeName,
	F extends Fields = Fields,
> extends ContentTypeDescription<N, F> {
	readonly schema: z.ZodType<DataOf<F>, Record<string, unknown>>;
}

/** Makes a content type of its description: the schema follows from the fields and rules. */
export function contentType<N extends ContentTypeName, const F extends Fields>(
	description: ContentTypeDescription<N, F>,
): ContentType<N, F> {
	const rules = [...(description.rules ?? []), ...personRules(description)];
	return { ...description, rules, schema: recordSchema(description.fields, rules) };
}
