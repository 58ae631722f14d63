import { furtherLanguages, type FurtherTag } from '#src/i18n/further-languages.ts';

/** The languages that content, labels and vocabularies are written in, in the order visitors are offered them. */
export const languages = ['de', 'en'] as const;

/** A language of content, as the BCP 47 tag that also stands in addresses and `lang`. */
export type Language = (typeof languages)[number];

/** A language of the interface: one of content, or one that a file in `src/i18n/further/` adds. */
export type InterfaceLanguage = Language | FurtherTag;

/** Words of the interface or of a description: present in every language of content, or it does not compile. */
export type Words = Readonly<Record<Language, string>>;

/** Words of an entry: at least one language, held by the schema (`localText`), not by the type. */
export type Text = Readonly<Partial<Record<Language, string | undefined>>>;

const ownNames: Words = { de: 'Deutsch', en: 'English' };
const ownLocales: Words = { de: 'de-DE', en: 'en-GB' };

/** Says whether a string from an address or an option is one of the languages of content. */
export const isLanguage = (value: unknown): value is Language =>
	languages.includes(value as Language);

/** What the file of a further language says of it; undefined for the languages of content. */
export const furtherLanguage = (language: InterfaceLanguage) =>
	isLanguage(language) ? undefined : furtherLanguages.get(language);

/** The name of a language in itself, for the language switch. */
export const languageName = (language: InterfaceLanguage): string =>
	isLanguage(language) ? ownNames[language] : (furtherLanguage(language)?.name ?? language);

/** The locale by which dates and numbers are written in a language, as a BCP 47 tag. */
export const localeOf = (language: InterfaceLanguage): string =>
	isLanguage(language) ? ownLocales[language] : language;

/** The direction in which a language is written. */
export const directionOf = (language: InterfaceLanguage): 'ltr' | 'rtl' =>
	furtherLanguage(language)?.direction ?? 'ltr';

/** What a page or passage says of its direction: nothing where it is the usual one. */
export const directionMark = (language: InterfaceLanguage): 'rtl' | undefined =>
	directionOf(language) === 'rtl' ? 'rtl' : undefined;

/** The languages of content in the order in which readers of an interface are given them: their own first. */
export const readingOrder = (language: InterfaceLanguage): readonly Language[] =>
	isLanguage(language)
		? [language, ...languages]
		: [...(furtherLanguage(language)?.reads ?? []), ...languages];

/** The language of content that stands for a language of the interface: in addresses, in the search, in the order of titles. */
export const contentLanguage = (language: InterfaceLanguage): Language =>
	readingOrder(language)[0] ?? languages[0];

function translatedLabel(language: InterfaceLanguage, de: string, en = ''): string | undefined {
	const labels = furtherLanguage(language)?.labels;
	return labels?.[`${de} | ${en}`] ?? labels?.[de];
}

/**
 * Words in the reader's language, else in another one they exist in. A further language has them where its file
 * translates the German ones.
 *
 * @returns the words and the language they are really in, or undefined where there are none
 */
export function textIn(
	language: Language,
	text: Text | undefined,
): { words: string; language: Language } | undefined;
export function textIn(
	language: InterfaceLanguage,
	text: Text | undefined,
): { words: string; language: InterfaceLanguage } | undefined;
export function textIn(language: InterfaceLanguage, text: Text | undefined) {
	const translated = text?.de && translatedLabel(language, text.de, text.en);
	if (translated) return { words: translated, language };
	for (const candidate of readingOrder(language)) {
		const words = text?.[candidate];
		if (words) return { words, language: candidate };
	}
	return undefined;
}

/** The words of a description in a language: a label, a heading, a hint. */
export function wordsIn(language: InterfaceLanguage, text: Words): string;
export function wordsIn(language: InterfaceLanguage, text: Words | undefined): string | undefined;
export function wordsIn(language: InterfaceLanguage, text: Words | undefined) {
	return textIn(language, text)?.words;
}

/** The segment of an address in a language; further languages share the one of the language they fall back to. */
export const segmentIn = (language: InterfaceLanguage, segment: Words): string =>
	segment[contentLanguage(language)];

/** How a passage in another language is marked on a page: its language, and its direction where that differs. */
export function passageMarks(
	page: InterfaceLanguage,
	passage: InterfaceLanguage | undefined,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
	if (passage === undefined || passage === page) return {};
	const dir = directionOf(passage);
	return { lang: passage, ...(dir === directionOf(page) ? {} : { dir }) };
}
