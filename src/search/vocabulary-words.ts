import type { Language } from '#src/i18n/languages.ts';
import { remembered } from '#src/i18n/remembered.ts';
import { isStopWord } from '#src/search/stop-words.ts';
import { folded, textWords, wordKey } from '#src/search/word-key.ts';

/** The most forms of a word that are looked up. */
const mostForms = 6;

/**
 * Every word of some texts, in alphabetical order; forms that the text index may keep apart are joined by `|`, the most
 * frequent one first.
 *
 * @param texts everything that people read, as far as the text index holds it in this language
 * @param keywords what the text index holds besides: parts of compounds
 */
export function vocabularyWords(
	language: Language,
	texts: readonly string[],
	keywords: readonly string[],
): string[] {
	const keyOf = remembered((word: string) => {
		const plain = folded(word);
		return plain.length < 2 || isStopWord(plain) ? undefined : wordKey(language, word);
	});
	const forms = new Map<string, Map<string, number>>();
	const read = new Set<string>();
	for (const [place, text] of [...texts, ...keywords].entries()) {
		for (const word of textWords(text)) {
			const key = keyOf(word);
			if (key === undefined) continue;
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
