import {
	addFurtherLanguage,
	type FurtherLanguage,
	type FurtherTag,
} from '#src/i18n/further-languages.ts';
import { isLanguage, languages, type InterfaceLanguage } from '#src/i18n/languages.ts';

/** The language of the page. A further one makes itself known by what the page brings along, see `LanguageOfPage`. */
export function pageLanguage(): InterfaceLanguage {
	const { lang } = document.documentElement;
	if (isLanguage(lang)) return lang;
	const own = document.querySelector('script[data-language]')?.textContent;
	if (!own) return languages[0];
	addFurtherLanguage(lang, JSON.parse(own) as FurtherLanguage);
	return lang as FurtherTag;
}
