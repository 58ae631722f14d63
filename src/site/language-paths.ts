import { languages, type Language } from '#src/i18n/languages.ts';

/** One static path per language, for page files below `[lang]/`. */
export const languagePaths = () =>
	languages.map((lang) => ({ params: { lang }, props: { language: lang } }));

/** What `languagePaths` hands to a page. */
export interface LanguageProps {
	language: Language;
}
