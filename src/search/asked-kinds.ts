import type { ContentTypeName } from '#src/catalog/content-type.ts';
import { folded, textWords } from '#src/search/word-key.ts';

/** Shorter ones are no questions but words. */
const shortestQuestion = 4;

const guides: readonly ContentTypeName[] = ['guide'];
const people: readonly ContentTypeName[] = ['contact', 'expert'];

/** By the word with which a question asks, the types that answer it best: who asks how to do something wants a guide. */
const kinds: Readonly<Record<string, readonly ContentTypeName[]>> = {
	wie: guides,
	how: guides,
	wer: people,
	wen: people,
	wem: people,
	who: people,
	whom: people,
};

/** “How many” and “how long” ask for a number. */
const numbers = new Set('viel viele vielen oft lange many much often long'.split(' '));

/** The types that a question asks for: `Wie lade ich Fachleute ein?` → guide. */
export function askedKinds(query: string): ReadonlySet<string> {
	const words = textWords(query).map(folded);
	if (words.length < shortestQuestion) return new Set();
	return new Set(
		words.flatMap((word, place) =>
			numbers.has(words[place + 1] ?? '') || !Object.hasOwn(kinds, word) ? [] : (kinds[word] ?? []),
		),
	);
}
