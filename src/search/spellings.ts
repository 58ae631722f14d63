import { compoundLinks } from '#src/search/compound-words.ts';
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
	/** The two words that a mistyped compound consists of, all with the same number of errors: `moscheschuzt` → moschee, schutz. */
	readonly nearSplit: (word: string) => readonly NearSplit[];
}

/** The keys of two known words that joined are spelled nearly like an unknown one. */
export interface NearSplit {
	readonly keys: readonly [string, string];
	readonly errors: number;
}

/** The most words that a beginning is taken for. */
const mostBeginnings = 8;

/** Shorter words are near to too many others. */
const shortest = 4;

/** In shorter words two parts would be near to too much. */
const shortestCompound = 10;

/** Each part may hold this many errors. */
const mostInPart = 1;

/** The most ways in which a mistyped compound is understood. */
const mostSplits = 4;

/** @param keys by word, folded: its key */
export function spellings(keys: ReadonlyMap<string, string>): Spellings {
	const words = [...keys.keys()];
	const keyOf = (word: string) => keys.get(word) ?? word;
	const plain = (typed: string) => withoutUmlautE(folded(typed));
	const within = nearest(words);

	function nearWords(word: string, most: number): NearWord[] {
		const found = within(word, most);
		const sameStart = found.filter((near) => near.word[0] === word[0]);
		const best = sameStart.length > 0 ? sameStart : found;
		return [...new Map(best.map(({ word: near, errors }) => [keyOf(near), errors]))].map(
			([key, errors]) => ({ key, errors }),
		);
	}

	/** Who mistypes a word rarely begins it with another letter. */
	const partsNear = (part: string): readonly NearWord[] =>
		part.length < shortest
			? []
			: within(part, Math.min(errorsIn(part), mostInPart))
					.filter(({ word }) => word[0] === part[0])
					.map(({ word, errors }) => ({ key: keyOf(word), errors }));

	function* splits(word: string): Generator<NearSplit> {
		for (let cut = shortest; cut <= word.length - shortest; cut += 1) {
			const behind = partsNear(word.slice(cut));
			if (behind.length === 0) continue;
			for (const link of compoundLinks) {
				if (!word.endsWith(link, cut)) continue;
				for (const first of partsNear(word.slice(0, cut - link.length))) {
					for (const last of behind) {
						yield { keys: [first.key, last.key], errors: first.errors + last.errors };
					}
				}
			}
		}
	}

	return {
		beginning: (typed) => {
			const start = plain(typed);
			const found = words.filter((word) => word.startsWith(start));
			found.sort((a, b) => a.length - b.length);
			return [...new Set(found.map(keyOf))].slice(0, mostBeginnings);
		},
		near: (typed) => {
			const word = plain(typed);
			return errorsIn(word) === 0 ? [] : nearWords(word, errorsIn(word));
		},
		nearSplit: (typed) => {
			const word = plain(typed);
			if (word.length < shortestCompound) return [];
			const found = [...splits(word)].toSorted((a, b) => a.errors - b.errors);
			return found.filter(({ errors }) => errors === found[0]?.errors).slice(0, mostSplits);
		},
	};
}

/** Makes the search for the words nearest to one, with no more than so many errors. */
function nearest(words: readonly string[]) {
	const letters = Int32Array.from(words, lettersIn);
	return (word: string, atMost: number): { word: string; errors: number }[] => {
		const own = lettersIn(word);
		let most = atMost;
		let found: { word: string; errors: number }[] = [];
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
		return found;
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
