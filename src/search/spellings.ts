import { editDistance, errorsIn } from '#src/search/edit-distance.ts';
import { folded, withoutUmlautE } from '#src/search/word-key.ts';

/** A known word that is spelled nearly like an unknown one. */
export interface NearWord {
	readonly key: string;
	readonly errors: number;
}

/** Known words by how they are spelled. */
export interface Spellings {
	/** The keys of words that begin so, the shortest first. */
	readonly beginning: (start: string) => readonly string[];
	/** The nearest words, all with the same number of errors; empty where there are too many. */
	readonly near: (word: string) => readonly NearWord[];
}

/** The most words that a beginning is taken for. */
const mostBeginnings = 8;

/** Shorter words are near to too many others. */
const shortest = 4;

/** @param words folded */
export function spellings(keyOf: (word: string) => string, words: readonly string[]): Spellings {
	const letters = Int32Array.from(words, lettersIn);
	const plain = (typed: string) => withoutUmlautE(folded(typed));
	return {
		beginning: (typed) => {
			const start = plain(typed);
			const found = words.filter((word) => word.startsWith(start));
			found.sort((a, b) => a.length - b.length);
			return [...new Set(found.map(keyOf))].slice(0, mostBeginnings);
		},
		near: (typed) => {
			const word = plain(typed);
			const own = lettersIn(word);
			let most = errorsIn(word);
			let found: { word: string; errors: number }[] = [];
			if (most === 0) return [];
			for (const [place, other] of words.entries()) {
				if (other.length < shortest || Math.abs(other.length - word.length) > most) continue;
				// An error changes two letters of the set at most: by far most words are passed over here.
				if (bits(own ^ (letters[place] ?? 0)) > 2 * most) continue;
				const errors = editDistance(word, other, most);
				if (errors > most) continue;
				if (errors < most) found = [];
				most = errors;
				found.push({ word: other, errors });
			}
			const sameStart = found.filter((near) => near.word[0] === word[0]);
			const best = sameStart.length > 0 ? sameStart : found;
			return [...new Map(best.map(({ word: near, errors }) => [keyOf(near), errors]))].map(
				([key, errors]) => ({ key, errors }),
			);
		},
	};
}

/** The set of a word's letters as bits; letters beyond a to z share one. */
function lettersIn(word: string): number {
	let set = 0;
	for (let place = 0; place < word.length; place += 1) {
		const letter = word.charCodeAt(place) - 97;
		set |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
	}
	return set;
}

function bits(set: number): number {
	let count = 0;
	for (let left = set; left !== 0; left &= left - 1) count += 1;
	return count;
}
