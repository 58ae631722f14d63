import { contentTypeNamed, listedTypes } from '#src/catalog/catalog.ts';
import type { ContentType } from '#src/catalog/content-type.ts';
import { vocabularies, vocabularyNames, type VocabularyName } from '#src/catalog/vocabulary.ts';
import type { Entry } from '#src/entries/entry.ts';
import {
	contentLanguage,
	isLanguage,
	languages,
	segmentIn,
	textIn,
	type InterfaceLanguage,
	type Language,
	type Words,
} from '#src/i18n/languages.ts';
import { searchSegment } from '#src/search/search-segment.ts';

/** The address of one page in each language of content, from the root of the site, without the base path. */
export type Paths = Words;

/** The address of a page in a language. Further languages share the segments of the one they fall back to: `/tr/projekte/`. */
export const pathIn = (language: InterfaceLanguage, paths: Paths): string => {
	if (isLanguage(language)) return paths[language];
	const shared = contentLanguage(language);
	return `/${language}${paths[shared].slice(`/${shared}`.length)}`;
};

const inEach = (path: (language: Language) => string): Paths =>
	Object.fromEntries(languages.map((language) => [language, path(language)])) as Words;

/** The home page. */
export const homePaths: Paths = inEach((language) => `/${language}/`);

/** The page for an address that does not exist, where a web server can choose it by language. */
export const notFoundPaths: Paths = inEach((language) => `/${language}/404/`);

/** The search page. */
export const searchPaths: Paths = inEach((language) => `/${language}/${searchSegment[language]}/`);

/** The segment of the list of all entries by letter. */
export const atozSegment: Words = { de: 'a-bis-z', en: 'a-to-z' };

/** The list of all entries by letter. */
export const atozPaths: Paths = inEach((language) => `/${language}/${atozSegment[language]}/`);

/** The list of a type's entries. */
export const sectionPaths = ({ section }: ContentType): Paths =>
	inEach((language) => `/${language}/${section[language]}/`);

/** The vocabularies that visitors browse by: those with a section of their own. */
export const browsedVocabularies: readonly VocabularyName[] = vocabularyNames.filter(
	(name) => vocabularies[name].section !== undefined,
);

/** The URL segment of a browsed vocabulary. Throws for a vocabulary that has none. */
export function vocabularySection(name: VocabularyName): Words {
	const { section } = vocabularies[name];
	if (!section) throw new Error(`The vocabulary ${name} has no section.`);
	return section;
}

/** The list of a browsed vocabulary's terms. */
export const vocabularyPaths = (name: VocabularyName): Paths =>
	inEach((language) => `/${language}/${vocabularySection(name)[language]}/`);

/** The page of a term of a browsed vocabulary. */
export const termPaths = (name: VocabularyName, term: string): Paths =>
	inEach((language) => `/${language}/${vocabularySection(name)[language]}/${term.toLowerCase()}/`);

/** The entries of one type that carry a term of a browsed vocabulary. */
export const combinationPaths = (name: VocabularyName, term: string, type: ContentType): Paths =>
	inEach((language) => `${termPaths(name, term)[language]}${type.section[language]}/`);

const pageSegment: Words = { de: 'seite', en: 'page' };

/** The last segment of one page of a list: `seite-2`; undefined for the first, which has the list's own address. */
export const listPageParameter = (
	language: InterfaceLanguage,
	number: number,
): string | undefined =>
	number === 1 ? undefined : `${segmentIn(language, pageSegment)}-${number}`;

/** The address of one page of a list. */
export const listPagePaths = (list: Paths, number: number): Paths =>
	number === 1
		? list
		: inEach((language) => `${list[language]}${listPageParameter(language, number)}/`);

/** The segment of the catalogue in figures. */
export const figuresSegment: Words = { de: 'zahlen', en: 'figures' };

/** The page of the catalogue in figures. */
export const figuresPaths: Paths = inEach(
	(language) => `/${language}/${figuresSegment[language]}/`,
);

/** The segment of the page on how fresh the catalogue is. */
export const reviewSegment: Words = { de: 'stand-der-daten', en: 'state-of-the-data' };

/** The page on how fresh the catalogue is, and what has to be checked again. */
export const reviewPaths: Paths = inEach((language) => `/${language}/${reviewSegment[language]}/`);

/** The segment of the page of lessons. */
export const lessonsSegment: Words = { de: 'erfahrungen', en: 'lessons' };

/** What was learned from undertakings that are over. */
export const lessonsPaths: Paths = inEach(
	(language) => `/${language}/${lessonsSegment[language]}/`,
);

/** The segment of the page on which a request to experts is written. */
export const requestSegment: Words = { de: 'anfragen', en: 'request' };

/** The page on which a request to experts is written; `?for=id,id` names them. */
export const requestPaths: Paths = inEach(
	(language) => `/${language}/${requestSegment[language]}/`,
);

/** The segment of the suggestion form. */
export const suggestSegment: Words = { de: 'vorschlagen', en: 'suggest' };

/** The page from which something is suggested to the catalogue. */
export const suggestPaths: Paths = inEach(
	(language) => `/${language}/${suggestSegment[language]}/`,
);

/** The pages at the top of the site that are no entries. */
export const ownPaths: readonly Paths[] = [
	...[homePaths, notFoundPaths, searchPaths, atozPaths, figuresPaths, reviewPaths],
	...[lessonsPaths, requestPaths, suggestPaths],
];

/** The form by which an entry of a type is suggested. */
export const suggestTypePaths = ({ section }: ContentType): Paths =>
	inEach((language) => `${suggestPaths[language]}${section[language]}/`);

/** The same form, filled in with an entry that is to be changed. */
export const suggestChangePaths = ({ type, id }: Pick<Entry, 'type' | 'id'>): Paths =>
	inEach((language) => `${suggestTypePaths(contentTypeNamed(type))[language]}?entry=${id}`);

/** The page of an entry. A page about the catalogue lies at the top, under the segment that it names. */
export function entryPaths(entry: Entry): Paths {
	if ('segment' in entry.data) {
		const { segment } = entry.data;
		return inEach((language) => `/${language}/${textIn(language, segment)?.words ?? entry.id}/`);
	}
	const { section } = contentTypeNamed(entry.type);
	return inEach((language) => `/${language}/${section[language]}/${entry.id}/`);
}

/** The entries of one type that point to an entry, where they are too many for its own page. */
export const referrerPaths = (entry: Entry, type: ContentType): Paths =>
	inEach((language) => `${entryPaths(entry)[language]}${type.section[language]}/`);

/** The types in the navigation, in the order of the catalogue. */
export const navigationTypes = listedTypes;
