import { infinitives, particles } from '#src/search/infinitives.ts';
import type { Lexicon } from '#src/search/lexicon.ts';
import { folded } from '#src/search/word-key.ts';

/** Shorter words are articles and pronouns: an die, an der. */
const shortestVerb = 4;

/** What begins a new clause after a verb's particle. */
const conjunctions = new Set('als bevor damit dass falls ob oder um und weil wenn'.split(' '));

/** A particle is the last word of its clause; elsewhere `ein` is an article and `an` a preposition. */
const endsClause = (next: string | undefined): boolean =>
	next === undefined || conjunctions.has(folded(next));

/**
 * Puts the two halves of a German verb together where that gives a word that can be found:
 * `wie lade ich die Polizei ein` → wie, einlade, ich, die, Polizei; `wer bildet Imame fort` → wer, fortbilden, Imame.
 */
export function withWholeVerbs(lexicon: Lexicon, words: readonly string[]): string[] {
	const leads = (word: string) => {
		const key = lexicon.keyOf(word);
		return lexicon.forms(key) !== undefined || lexicon.synonyms([key]).length > 0;
	};
	const whole = [...words];
	for (const [place, particle] of words.entries()) {
		const isParticle = particles.has(folded(particle)) && endsClause(words[place + 1]);
		if (place < 2 || !isParticle) continue;
		for (let before = place - 2; before >= 0; before -= 1) {
			const half = words[before] ?? '';
			if (half.length < shortestVerb) continue;
			const verb = `${particle}${half}`;
			const found = [verb, ...infinitives(folded(verb))].find(leads);
			if (found === undefined) continue;
			whole[before] = found;
			whole[place] = '';
			break;
		}
	}
	return whole.filter(Boolean);
}
