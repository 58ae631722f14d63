import type { Language } from '#src/i18n/languages.ts';
import { wordKey } from '#src/search/word-key.ts';

/**
 * Says whether a folded string of letters is a word of the catalogue in some form, or one that leads to such a word.
 *
 * @param keys of the catalogue's words, see `wordKey`
 */
export const isPartOf =
	(language: Language, keys: ReadonlySet<string>, isAsked: (key: string) => boolean) =>
	(part: string): boolean => {
		const key = wordKey(language, part);
		return keys.has(key) || isAsked(key);
	};
