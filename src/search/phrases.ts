import { isStopWord } from '#src/search/stop-words.ts';
import { folded, textWords } from '#src/search/word-key.ts';
import type { SynonymGroup } from '#src/search/synonym-groups.ts';

/** A sequence of words that mean something together, by their keys. */
export type Phrase = readonly string[];

/** The keys of the words of a phrase that say something: `Schutz von Moscheen` → schutz, moschee. */
export const phraseKeys = (keyOf: (word: string) => string, phrase: string): Phrase =>
	textWords(phrase)
		.filter((word) => !isStopWord(folded(word)))
		.map(keyOf);

/** What leads to what. */
export interface Phrases {
	/** What means the same as a phrase and can be found. */
	readonly synonyms: (phrase: Phrase) => readonly Phrase[];
	/** Every phrase that has synonyms, its keys joined by spaces. */
	readonly leads: readonly string[];
	/** The most words that such a phrase has. */
	readonly longest: number;
}

export function phrases(keyOf: (word: string) => string, groups: readonly SynonymGroup[]): Phrases {
	const others = new Map<string, Phrase[]>();
	let longest = 1;
	for (const [found, asked] of groups) {
		const targets = found.map((member) => phraseKeys(keyOf, member));
		for (const phrase of [...targets, ...asked.map((member) => phraseKeys(keyOf, member))]) {
			const key = phrase.join(' ');
			if (key === '') continue;
			const fresh = targets.filter((other) => other.length > 0 && other.join(' ') !== key);
			others.set(key, [...(others.get(key) ?? []), ...fresh]);
			longest = Math.max(longest, phrase.length);
		}
	}
	return {
		synonyms: (phrase) => others.get(phrase.join(' ')) ?? [],
		leads: [...others.keys()],
		longest,
	};
}
