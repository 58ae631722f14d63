import type { Language } from '#src/i18n/languages.ts';
import { textWords, wordKey } from '#src/search/word-key.ts';
import { isStopWord } from '#src/search/stop-words.ts';
import { folded } from '#src/search/word-key.ts';

/**
 * What the search page knows of the catalogue's words: `/search/<language>-words.json`.
 * With it, it tells known words from typing errors and finds what a compound is made of.
 */
export interface WordsFile {
	/** Every word of the text index, in alphabetical order; forms that the index may keep apart are joined by `|`. */
	readonly words: readonly string[];
	/** Words and phrases that mean the same, in both languages. */
	readonly synonyms: readonly (readonly string[])[];
	/** The number of words in the running text of long entries, by their key in the text index; others are short. */
	readonly long: Readonly<Record<string, number>>;
}

/** The most forms of a word that are looked up. */
const mostForms = 4;

/**
 * @param texts everything that people read, as far as the text index holds it in this language
 * @param keywords what the text index holds besides: parts of compounds
 */
export function vocabularyWords(
	language: Language,
	texts: readonly string[],
	keywords: readonly string[],
): string[] {
	const forms = new Map<string, Map<string, number>>();
	const read = new Set<string>();
	for (const [place, text] of [...texts, ...keywords].entries()) {
		for (const word of textWords(text)) {
			const plain = folded(word);
			if (plain.length < 2 || isStopWord(plain)) continue;
			const key = wordKey(language, word);
			// The part of a compound is written as in a text where it stands in one.
			if (place < texts.length) read.add(key);
			else if (read.has(key)) continue;
			const known = forms.get(key) ?? new Map<string, number>();
			const form = word.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
			known.set(form, (known.get(form) ?? 0) + 1);
			forms.set(key, known);
		}
	}
	return [...forms.values()]
		.map((known) => {
			const byFrequency = [...known].sort(
				([a, times], [b, others]) => others - times || (a < b ? -1 : 1),
			);
			const different = new Map<string, string>();
			// Case and umlauts are one to the text index, endings mostly.
			for (const [word] of byFrequency) {
				const bare = folded(word).replace(/(?:innen|in|en|er|es|em|e|n|s)$/, '');
				if (!different.has(bare)) different.set(bare, word);
			}
			return [...different.values()].slice(0, mostForms).join('|');
		})
		.sort((a, b) => (a < b ? -1 : 1));
}
