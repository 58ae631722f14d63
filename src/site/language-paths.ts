import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import type { Site } from '#src/catalog/site.ts';
import { siteLanguages } from '#src/site/site-languages.ts';

/** One static path per language, for page files below `[lang]/`. */
export const languagePaths = (site: Site) =>
	siteLanguages(site).map((lang) => ({ params: { lang }, props: { language: lang } }));

/** What `languagePaths` hands to a page. */
export interface LanguageProps {
	language: InterfaceLanguage;
}
