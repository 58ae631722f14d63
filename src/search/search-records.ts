import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { isListed, type Entry } from '#src/entries/entry.ts';
import { textIn, type Language } from '#src/i18n/languages.ts';
import { allWords, entryWords } from '#src/search/entry-words.ts';
import type { ProseWords } from '#src/search/plain-text.ts';
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
		/** The entry's own abbreviations and other names. */
		readonly aliases: string;
		/** Names of places and of everyone who takes part, short facts. */
		readonly names: string;
		/** The type and the entry's own terms. */
		readonly terms: string;
		/** What the headings of a guide or page say: it answers that, at whatever length. */
		readonly headings: string;
		readonly years: string;
		/** Title and summary in the languages that the reader does not read: found, but not quoted. */
		readonly other: string;
		/** Titles and terms of the entries that name this one: an organisation is known by what it takes part in. */
		readonly linked: string;
		/** What the compounds in the title and in the other names are made of, see `withKeywords`. */
		readonly parts: string;
		/** What compounds elsewhere are made of. */
		readonly keywords: string;
	};
}

/** Gives the words of a guide's or page's prose, undefined for entries that have none. */
export type ProseOf = (entry: Entry, language: Language) => ProseWords | undefined;

/** One record per listed entry, in the order of their ids. */
export const searchRecords = (
	catalogue: Catalogue,
	language: Language,
	proseOf: ProseOf,
): SearchRecord[] =>
	catalogue.entries
		.filter(isListed)
		.map((entry) => searchRecord(catalogue, language, entry, proseOf(entry, language)));

/** The record of one entry: texts in the reader's language, else in the other one; names in every language they have. */
export function searchRecord(
	catalogue: Catalogue,
	language: Language,
	entry: Entry,
	prose?: ProseWords,
): SearchRecord {
	const { title, summary } = entry.data;
	const type = contentTypeNamed(entry.type);
	const found = entryWords(catalogue, language, entry);
	const { from, until } = yearsOf(entry) ?? {};
	const own = textIn(language, title)?.words ?? entry.id;
	const shown = [own, textIn(language, summary)?.words ?? ''];
	const sentences = [
		textIn(language, summary)?.words ?? '',
		...found.passages,
		...(prose?.text.split('\n') ?? []),
	];
	return {
		path: entryPaths(entry)[language],
		language,
		content: once(sentences).map(asSentence).join(' '),
		meta: {
			title: own,
			summary: textIn(language, summary)?.words ?? '',
			aliases: asList(found.aliases),
			names: asList(found.names),
			terms: asList([type.label.one[language], ...found.terms]),
			headings: asList(prose?.headings ?? []),
			years: once([from, until].map((year) => String(year ?? ''))).join(' '),
			other: once([...allWords(title), ...allWords(summary ?? {})])
				.filter((words) => !shown.includes(words))
				.join(' '),
			linked: asList(
				catalogue
					.referrers(entry.id)
					.flatMap((other) => [
						textIn(language, other.data.title)?.words ?? '',
						...topicLabels(catalogue, language, other),
					]),
			),
			parts: '',
			keywords: '',
		},
	};
}

const topicLabels = (catalogue: Catalogue, language: Language, { data }: Entry): string[] =>
	('topics' in data ? (data.topics ?? []) : []).map(
		(id) => textIn(language, catalogue.term('topics', id)?.label)?.words ?? '',
	);

const once = (values: readonly string[]): string[] => [...new Set(values.filter(Boolean))];

const asList = (items: readonly string[]): string =>
	once(items.map((item) => item.replaceAll(';', ','))).join('; ');

/** Ends a passage, so that a quotation does not run two of them together. */
const asSentence = (passage: string): string =>
	/[.!?:…]["“”»«)]*$/.test(passage) ? passage : `${passage}.`;
