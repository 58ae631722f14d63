import type { Language } from '#src/i18n/languages.ts';
import { wordKey } from '#src/search/word-key.ts';

/** Says whether a folded string of letters is a word of the catalogue, or one that leads to such a word. */
export const isPartOf =
	(language: Language, spelling: ReadonlySet<string>, isAsked: (key: string) => boolean) =>
	(part: string): boolean => {
		if (spelling.has(part)) return true;
		const key = wordKey(language, part);
		return spelling.has(key) || isAsked(key);
	};
