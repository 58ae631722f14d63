import type { Language } from '#src/i18n/languages.ts';
import { folded, textWords } from '#src/search/word-key.ts';

/** Shorter ones are no questions but words. */
const shortestQuestion = 4;

/** By the word with which a question asks, the term that its best answers carry: who asks how to do something wants a guide. */
const kinds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	de: { wie: 'Leitfaden', how: 'Leitfaden' },
	en: { wie: 'Guide', how: 'Guide' },
};

/** “How many” and “how long” ask for a number. */
const numbers = new Set('viel viele vielen oft lange many much often long'.split(' '));

/** The terms of what a question asks for: `Wie lade ich Fachleute ein?` → Leitfaden. */
export function askedKinds(language: Language, query: string): string[] {
	const words = textWords(query).map(folded);
	if (words.length < shortestQuestion) return [];
	return words.flatMap((word, place) =>
		numbers.has(words[place + 1] ?? '') ? [] : (kinds[language][word] ?? []),
	);
}
