import { pageLanguage } from '#src/i18n/browser/page-language.ts';
import type { InterfaceWords } from '#src/i18n/content-words.ts';
import { contentLanguage, isLanguage, languages, type Language } from '#src/i18n/languages.ts';

/** Words that no script of a page asks for are left out, and findings that no visitor meets. */
type FormWords = Partial<
	Omit<InterfaceWords, 'findings'> & { findings: Partial<InterfaceWords['findings']> }
>;

const files: Readonly<Record<Language, () => Promise<{ formWords: FormWords }>>> = {
	de: () => import('#src/i18n/browser/de-for-forms.ts'),
	en: () => import('#src/i18n/browser/en-for-forms.ts'),
};

const page = pageLanguage();
const own = contentLanguage(page);

/** A further language falls back to one of these, and finds its labels by the German words. */
const needed = new Set(isLanguage(page) ? [page] : [own, languages[0]]);
const loaded = await Promise.all(
	[...needed].map(async (language) => [language, (await files[language]()).formWords] as const),
);
const known = new Map(loaded);

/** The words of the interface that a page shows. What is made in every language is shown in that of the page alone. */
export const contentWords = Object.fromEntries(
	languages.map((language) => [language, known.get(language) ?? known.get(own)]),
) as Readonly<Record<Language, InterfaceWords>>;
