import { distance } from 'fastest-levenshtein';
import { transliterated } from '#src/entries/transliteration.ts';

/** Words that say nothing about which entry it is. */
const small = new Set(
	'der die das den dem des ein eine einer eines und oder von vom zu zum zur in im am an auf fuer mit bei e v ev the a an of and or for in on at with to'.split(
		' ',
	),
);

/** The words of a title that tell entries apart: `Moschee & Polizei e. V.` → `['moschee', 'polizei']`. */
export const tellingWords = (title: string): string[] => [
	...new Set(
		transliterated(title)
			.split(/[^a-z0-9]+/)
			.filter((word) => word && !small.has(word)),
	),
];

const alike = (one: string, other: string) =>
	one === other || (Math.min(one.length, other.length) >= 5 && distance(one, other) <= 1);

/**
 * How alike two titles are, by the share of telling words that they have in common, where one letter may differ:
 * from 0 (nothing) to 1 (the same words, in whatever order).
 */
export function titleSimilarity(one: readonly string[], other: readonly string[]): number {
	if (!one.length || !other.length) return 0;
	const common = one.filter((word) => other.some((candidate) => alike(word, candidate))).length;
	return (2 * common) / (one.length + other.length);
}

/** From here on two titles are worth a question whether they mean the same. */
export const similarEnough = 0.7;
