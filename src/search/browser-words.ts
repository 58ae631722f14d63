import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** The words that the search page needs in the browser, in the page's language only. */
export const browserWords = (language: InterfaceLanguage) => {
	const { search, site, word } = words(language);
	return { ...search.inBrowser, onlyIn: site.onlyIn, outdated: word.outdatedBadge };
};

export type BrowserWords = ReturnType<typeof browserWords>;
