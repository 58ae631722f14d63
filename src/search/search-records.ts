import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { isListed, type Entry } from '#src/entries/entry.ts';
import { textIn, type Language, type Text } from '#src/i18n/languages.ts';
import { markdownText } from '#src/search/plain-text.ts';
import { yearsOf } from '#src/search/years.ts';
import { entryPaths } from '#src/site/paths.ts';

/** What the text index knows of one entry, for readers of one language. */
export interface SearchRecord {
	/** The entry's page, without the base path. */
	readonly path: string;
	/** The language of the interface, whose stemming the index applies; the text may be in another one. */
	readonly language: Language;
	/** Running text, which results quote: the summary, the passages, the prose. */
	readonly content: string;
	/** Found as well; lists are separated by semicolons, so that a result can quote the item that was meant. */
	readonly meta: {
		readonly title: string;
		readonly summary: string;
		/** Names of places and of everyone who takes part, short facts. */
		readonly names: string;
		/** The type and the entry's own terms. */
		readonly terms: string;
		readonly years: string;
	};
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

/** The record of one entry: texts in the reader's language, else in the other one; names in every language they have. */
export function searchRecord(
	catalogue: Catalogue,
	language: Language,
	entry: Entry,
	body = '',
): SearchRecord {
	const { title, summary } = entry.data;
	const type = contentTypeNamed(entry.type);
	const found = entryWords(catalogue, language, entry);
	const { from, until } = yearsOf(entry) ?? {};
	const own = textIn(language, title)?.words ?? entry.id;
	const sentences = [
		textIn(language, summary)?.words ?? '',
		...found.passages,
		...body.split('\n'),
	];
	return {
		path: entryPaths(entry)[language],
		language,
		content: once(sentences).map(asSentence).join(' '),
		meta: {
			title: own,
			summary: textIn(language, summary)?.words ?? '',
			names: asList([...found.names, ...allWords(title)].filter((name) => name !== own)),
			terms: asList([type.label.one[language], ...found.terms]),
			years: once([from, until].map((year) => String(year ?? ''))).join(' '),
		},
	};
}

/** Fields that say how an entry is known and kept, not what it is about; and those that have a place of their own. */
const apart = new Set([
	'title',
	'summary',
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

/** The words of an entry by what they are; title and summary are told apart. */
function entryWords(catalogue: Catalogue, language: Language, entry: Entry) {
	const found = { passages: [] as string[], names: [] as string[], terms: [] as string[] };
	const { fields } = contentTypeNamed(entry.type);
	for (const { rule, value, path } of visitFields(fields, entry.data)) {
		if (apart.has(String(path[0]))) continue;
		if (rule.kind === 'prose') {
			const words = textIn(language, value as Text)?.words ?? '';
			found.passages.push(...markdownText(words).split('\n'));
		} else if (rule.kind === 'text') {
			found.names.push(textIn(language, value as Text)?.words ?? '');
		} else if (rule.kind === 'line') {
			found.names.push(String(value));
		} else if (rule.kind === 'ref') {
			found.names.push(...namesOf(catalogue.entry(String(value))));
		} else if (rule.kind === 'term' && rule.vocabulary && isOwn(path)) {
			const label = catalogue.term(rule.vocabulary, String(value))?.label;
			found.terms.push(textIn(language, label)?.words ?? '');
		}
	}
	return found;
}

/** The terms of a partner or of the effort are not the entry's own. */
const isOwn = (path: readonly (string | number)[]): boolean =>
	path.slice(1).every((step) => typeof step === 'number');

/** All names of an entry that another one points to: its titles, and its lists of abbreviations and other names. */
function namesOf(entry: Entry | undefined): string[] {
	if (!entry) return [];
	const { fields } = contentTypeNamed(entry.type);
	const others = [...visitFields(fields, entry.data)].filter(
		({ rule, path }) => rule.kind === 'line' && typeof path[1] === 'number',
	);
	return [...allWords(entry.data.title), ...others.map(({ value }) => String(value))];
}

/** A name is looked for in every language it has, German names of offices on English pages above all. */
const allWords = (text: Text): string[] =>
	Object.values(text).filter((words): words is string => Boolean(words));

const once = (values: readonly string[]): string[] => [...new Set(values.filter(Boolean))];

const asList = (items: readonly string[]): string =>
	once(items.map((item) => item.replaceAll(';', ','))).join('; ');

/** Ends a passage, so that a quotation does not run two of them together. */
const asSentence = (passage: string): string =>
	/[.!?:…]["“”»«)]*$/.test(passage) ? passage : `${passage}.`;
