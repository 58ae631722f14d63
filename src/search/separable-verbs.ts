import type { Lexicon } from '#src/search/lexicon.ts';
import { folded } from '#src/search/word-key.ts';

/** What German verbs part with in a sentence. */
const particles = new Set(
	'ab an auf aus bei durch ein fest los mit nach teil um vor weiter wieder zu zuruck zusammen'.split(
		' ',
	),
);

/**
 * Puts the two halves of a German verb together where that gives a word that can be found:
 * `wie lade ich die Polizei ein` → wie, einlade, ich, die, Polizei.
 */
export function withWholeVerbs(lexicon: Lexicon, words: readonly string[]): string[] {
	const whole = [...words];
	for (const [place, particle] of words.entries()) {
		if (place < 2 || !particles.has(folded(particle))) continue;
		const verb = whole.findLastIndex((word, before) => {
			if (before >= place - 1) return false;
			const key = lexicon.keyOf(`${particle}${word}`);
			return lexicon.forms(key) !== undefined || lexicon.synonyms([key]).length > 0;
		});
		if (verb < 0) continue;
		whole[verb] = `${particle}${whole[verb]}`;
		whole[place] = '';
	}
	return whole.filter(Boolean);
}
