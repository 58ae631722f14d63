import { isLanguage, languages, type Language } from '#src/i18n/languages.ts';

/** The language of the forms: `?lang=` in the address, else the browser's, else the first one. */
export function chosenLanguage(): Language {
	const asked = new URLSearchParams(location.search).get('lang');
	const wished = [asked, ...navigator.languages.map((tag) => tag.split('-')[0])];
	return wished.find(isLanguage) ?? languages[0];
}
