/** The languages of the interface, in the order visitors are offered them. */
export const languages = ['de', 'en'] as const;

/** A language of the interface, as the BCP 47 tag that also stands in addresses and `lang`. */
export type Language = (typeof languages)[number];

/** Words of the interface or of a description: present in every language, or it does not compile. */
export type Words = Readonly<Record<Language, string>>;

/** Words of an entry: at least one language, held by the schema (`localText`), not by the type. */
export type Text = Readonly<Partial<Record<Language, string | undefined>>>;

/** The name of each language in itself, for the language switch. */
export const languageNames: Words = { de: 'Deutsch', en: 'English' };

/** The locale by which dates and numbers are written in each language, as a BCP 47 tag. */
export const locales: Words = { de: 'de-DE', en: 'en-GB' };

/** Says whether a string from an address or an option is one of our languages. */
export const isLanguage = (value: unknown): value is Language =>
	languages.includes(value as Language);

/**
 * The words of an entry in the reader's language, else in another one they exist in.
 *
 * @returns the words and the language they are really in, or undefined where there are none
 */
export function textIn(
	language: Language,
	text: Text | undefined,
): { words: string; language: Language } | undefined {
	for (const candidate of [language, ...languages]) {
		const words = text?.[candidate];
		if (words) return { words, language: candidate };
	}
	return undefined;
}
