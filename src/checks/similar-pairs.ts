/** A thing with the words that tell it apart. */
export interface Telling<T> {
	readonly item: T;
	readonly words: readonly string[];
}

// What very many have in common tells nothing apart, and would make all of them be compared with all.
const mostAlike = 30;

/**
 * Pairs that may be alike, without comparing each with each: those that share one of their rarest words. Two sets of
 * words of which a share `alike` is common must have one of the first few in common, when each is sorted by rarity.
 *
 * @param alike twice the common words by all words (Dice), from 0 to 1
 */
export function* pairsAlike<T>(things: readonly Telling<T>[], alike: number): Generator<[T, T]> {
	const counts = new Map<string, number>();
	for (const { words } of things) {
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const rarity = (a: string, b: string) =>
		(counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1);
	const seen = new Map<string, T[]>();
	for (const { item, words } of things) {
		const needed = Math.ceil((alike / (2 - alike)) * words.length);
		const rarest = words.toSorted(rarity).slice(0, words.length - needed + 1);
		const met = new Set<T>();
		for (const word of rarest) {
			const others = seen.get(word) ?? [];
			for (const other of others) met.add(other);
			if (others.length < mostAlike) others.push(item);
			seen.set(word, others);
		}
		for (const other of met) yield [other, item];
	}
}
