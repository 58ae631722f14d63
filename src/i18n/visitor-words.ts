import type { de } from '#src/i18n/de.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';
import type { Plural } from '#src/i18n/fill.ts';

/**
 * The parts of the interface that visitors read. The others are words of work (of the gate, the editor, the commands):
 * those who read them work in German or English, so that further languages do not have them.
 */
export const visitorParts = [
	'authors',
	'browse',
	'links',
	'people',
	'request',
	'review',
	'search',
	'site',
	'suggest',
	'word',
] as const satisfies readonly (keyof typeof de)[];

/**
 * The findings that visitors can meet: what the checks say of what people fill into the form for suggestions. A test
 * tries everything that breaks a rule of the gate in the form, and finds these.
 */
export const visitorFindings = [
	'bad-date',
	'bad-mail',
	'bad-phone',
	'bad-url',
	'birth-date',
	'confirmed-before-joining',
	'dates-backwards',
	'either-or',
	'empty-body',
	'empty-text',
	'heading-jump',
	'heading-level-one',
	'home-address',
	'html-in-prose',
	'iban',
	'image-not-media',
	'image-without-alt',
	'link-broken',
	'link-scheme',
	'link-to-nothing',
	'listed-twice',
	'markdown-not-allowed',
	'mdx-attribute',
	'mdx-component',
	'mdx-expression',
	'mdx-import',
	'mdx-syntax',
	'mdx-unclosed',
	'misleading-url',
	'missing-field',
	'mobile-number',
	'name-before-phone',
	'needs-other-field',
	'number-too-big',
	'number-too-small',
	'private-mail',
	'reference-to-itself',
	'reference-to-wrong-type',
	'side-differs',
	'too-deep',
	'too-long',
	'unknown-reference',
	'unmarked-mail',
	'unmarked-mobile-number',
	'wrong-type',
] as const satisfies readonly FindingCode[];

export type VisitorFinding = (typeof visitorFindings)[number];

/** Within these parts: what only commands and authors' tables say. */
export const workingGroups = ['command', 'fieldTable', 'newEntry', 'ruleTable'] as const;

type WorkingGroup = (typeof workingGroups)[number];

/** Words of the same shape, in which numbers may ask for further forms: Arabic has six. */
type Shaped<T> = T extends string
	? string
	: T extends Plural
		? Plural
		: T extends readonly (infer U)[]
			? readonly Shaped<U>[]
			: { readonly [K in keyof T as Exclude<K, WorkingGroup>]: Shaped<T[K]> };

/** Words of the same shape, of which any may be missing. */
type Partly<T> = T extends string | Plural | readonly unknown[]
	? T
	: { readonly [K in keyof T]?: Partly<T[K]> };

/** All that visitors read of the interface. */
export type VisitorWords = Shaped<Pick<typeof de, (typeof visitorParts)[number]>>;

/** The same in a further language. */
export type Translation = Partly<VisitorWords>;
