import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { visitFields, type VisitedValue } from '#src/catalog/visit-fields.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { isListed, type Entry } from '#src/entries/entry.ts';
import { textIn, type Language, type Text } from '#src/i18n/languages.ts';
import { markdownText } from '#src/search/plain-text.ts';
import { yearsOf } from '#src/search/years.ts';
import { entryPaths } from '#src/site/paths.ts';

/** What the text index knows of one entry, for readers of one language. */
export interface SearchRecord {
	readonly id: string;
	/** The entry's page, without the base path. */
	readonly path: string;
	/** The language of the interface, whose stemming the index applies; the text may be in another one. */
	readonly language: Language;
	/** Everything that shall be found and may be quoted in a result: sentences of the entry, plain text. */
	readonly content: string;
	/** Also found, each field for itself; never quoted but for the summary. */
	readonly meta: { readonly title: string; readonly summary: string; readonly years?: string };
}

/** Gives the prose of a guide or page as plain text, undefined for entries that have none. */
export type BodyText = (entry: Entry, language: Language) => string | undefined;

/** One record per listed entry, in the order of their ids. */
export const searchRecords = (
	catalogue: Catalogue,
	language: Language,
	bodyText: BodyText,
): SearchRecord[] =>
	catalogue.entries
		.filter(isListed)
		.map((entry) => searchRecord(catalogue, language, entry, bodyText(entry, language)));

/**
 * The record of one entry: title and summary first, then all its texts in the reader's language (else in the other
 * one), its own terms, and all names of the organisations it points to.
 */
export function searchRecord(
	catalogue: Catalogue,
	language: Language,
	entry: Entry,
	body?: string,
): SearchRecord {
	const { title, summary } = entry.data;
	const passages = entryPassages(catalogue, language, entry);
	const inOneLanguage = textIn(language, title)?.words ?? entry.id;
	const years = yearsOf(entry);
	return {
		id: entry.id,
		path: entryPaths(entry)[language],
		language,
		content: [...new Set([...passages, ...(body?.split('\n') ?? []), ...names(title)])]
			.map(asSentence)
			.join(' '),
		meta: {
			title: inOneLanguage,
			summary: textIn(language, summary)?.words ?? '',
			...(years ? { years: [years.from, years.until].filter(Boolean).join(' ') } : {}),
		},
	};
}

/** Groups that say how an entry is known and kept, not what it is about; a search for it must not find them. */
const apart = new Set([
	'image',
	'sources',
	'verified',
	'lifecycle',
	'related',
	'evidence',
	'references',
	'licence',
	'segment',
]);

function entryPassages(catalogue: Catalogue, language: Language, entry: Entry): string[] {
	const { fields } = contentTypeNamed(entry.type);
	return [...visitFields(fields, entry.data)]
		.filter(({ path }) => !apart.has(String(path[0])))
		.flatMap((visited) => passages(catalogue, language, visited))
		.filter(Boolean);
}

function passages(
	catalogue: Catalogue,
	language: Language,
	{ rule, value, path }: VisitedValue,
): string[] {
	switch (rule.kind) {
		case 'text':
			return [textIn(language, value as Text)?.words ?? ''];
		case 'prose':
			return markdownText(textIn(language, value as Text)?.words ?? '').split('\n');
		case 'line':
			return [String(value)];
		case 'term': {
			// The terms of a partner or of the effort are not the entry's own.
			const isOwn = path.every((step, index) => index === 0 || typeof step === 'number');
			const term = rule.vocabulary && catalogue.term(rule.vocabulary, String(value));
			return isOwn && term ? [textIn(language, term.label)?.words ?? ''] : [];
		}
		case 'ref': {
			const target = catalogue.entry(String(value));
			return target ? [...names(target.data.title), ...otherNames(target)] : [];
		}
		default:
			return [];
	}
}

/** A name is looked for in every language it has, German office names on English pages above all. */
const names = (title: Text): string[] =>
	Object.values(title).filter((words): words is string => Boolean(words));

/** The lists of names that a type describes: abbreviations, aliases. */
function otherNames(entry: Entry): string[] {
	const { fields } = contentTypeNamed(entry.type);
	return [...visitFields(fields, entry.data)]
		.filter(
			({ rule, path }) => rule.kind === 'line' && path.length === 2 && !apart.has(String(path[0])),
		)
		.map(({ value }) => String(value));
}

/** Ends a passage, so that an excerpt does not run two of them together. */
const asSentence = (passage: string): string =>
	/[.!?:…]["“”»«)]*$/.test(passage) ? passage : `${passage}.`;
