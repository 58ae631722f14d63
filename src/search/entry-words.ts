import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import { textIn, type Language, type Text } from '#src/i18n/languages.ts';
import { markdownText } from '#src/search/plain-text.ts';

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

/** The words of an entry, apart from its title and summary, by what they are. */
export interface EntryWords {
	/** Running text, a passage each. */
	readonly passages: readonly string[];
	/** The entry's own abbreviations and other names. */
	readonly aliases: readonly string[];
	/** Names of places and of everyone who takes part, in every language they have; short facts. */
	readonly names: readonly string[];
	/** The labels of the entry's own terms. */
	readonly terms: readonly string[];
}

/** The words of an entry as its description tells them apart: in the reader's language, else in the other one. */
export function entryWords(catalogue: Catalogue, language: Language, entry: Entry): EntryWords {
	const found = {
		passages: [] as string[],
		aliases: [] as string[],
		names: [] as string[],
		terms: [] as string[],
	};
	const { fields } = contentTypeNamed(entry.type);
	for (const { rule, value, path } of visitFields(fields, entry.data)) {
		if (apart.has(String(path[0]))) continue;
		if (rule.kind === 'prose') {
			const words = textIn(language, value as Text)?.words ?? '';
			found.passages.push(...markdownText(words).split('\n'));
		} else if (rule.kind === 'text') {
			found.names.push(textIn(language, value as Text)?.words ?? '');
		} else if (rule.kind === 'line') {
			(isInList(path) ? found.aliases : found.names).push(String(value));
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

/** Lines in a list of the entry itself are its abbreviations and other names; a single one is a place or a fact. */
const isInList = (path: readonly (string | number)[]): boolean => typeof path[1] === 'number';

/** All names of an entry that another one points to: its titles, and its lists of abbreviations and other names. */
function namesOf(entry: Entry | undefined): string[] {
	if (!entry) return [];
	const { fields } = contentTypeNamed(entry.type);
	const others = [...visitFields(fields, entry.data)].filter(
		({ rule, path }) => rule.kind === 'line' && isInList(path),
	);
	return [...allWords(entry.data.title), ...others.map(({ value }) => String(value))];
}

/** A name is looked for in every language it has, German names of offices on English pages above all. */
export const allWords = (text: Text): string[] =>
	Object.values(text).filter((words): words is string => Boolean(words));
