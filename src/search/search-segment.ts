import type { InterfaceLanguage, Language, Words } from '#src/i18n/languages.ts';

/** URL segment of the search page. */
export const searchSegment: Words = { de: 'suche', en: 'search' };

/** Where the table of a language lies, below the site's root. */
export const searchTablePath = (language: InterfaceLanguage): string => `search/${language}.json`;

/** Where the list of a language's words lies, below the site's root: how it is divided, each part, and how all are spelled. */
export const wordsPath = (language: Language): string => `search/${language}-words.json`;
export const wordsPartPath = (language: Language, part: number): string =>
	`search/${language}-words/${part}.json`;
export const spellingPath = (language: Language): string => `search/${language}-spelling.json`;
