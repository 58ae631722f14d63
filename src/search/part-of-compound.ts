import type { Language } from '#src/i18n/languages.ts';
import { remembered } from '#src/i18n/remembered.ts';
import { wordKey } from '#src/search/word-key.ts';

/** What stems lose more letters than these is often another word: `icherheit` → ich. */
const longestEnding = 3;

/**
 * Says whether a folded string of letters is one of some words, or a form of one: `vereine`, where `verein` is known.
 *
 * @param words folded
 */
export function isFormOf(language: Language, words: Iterable<string>): (part: string) => boolean {
	const known = new Set(words);
	const keys = new Set([...known].map((word) => wordKey(language, word)));
	return remembered((part) => {
		if (known.has(part)) return true;
		const key = wordKey(language, part);
		return part.length - key.length <= longestEnding && keys.has(key);
	});
}
