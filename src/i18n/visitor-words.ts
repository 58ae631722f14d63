import type { de } from '#src/i18n/de.ts';
import type { visitorFindings } from '#src/i18n/de/visitor-findings.ts';
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

/** The code of a finding that visitors can meet. */
export type VisitorFinding = keyof typeof visitorFindings;

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
