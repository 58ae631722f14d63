import { closest, distance } from 'fastest-levenshtein';

const plain = (word: string) =>
	word
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
		.replace(/[\s_]+/g, '-');

const isBeginning = (a: string, b: string) =>
	Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a));

/** What was probably meant: `nearest('topcis', ['topics', 'place'])` → `topics`; undefined where nothing is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	// Longer than any name we have: nothing can be near, and the distance would be slow to compute.
	if (word.length > 100) return undefined;
	const byPlain = new Map([...known].map((candidate) => [plain(candidate), candidate]));
	if (byPlain.size === 0) return undefined;
	const best = closest(plain(word), [...byPlain.keys()]);
	if (distance(plain(word), best) <= Math.floor(best.length / 3)) return byPlain.get(best);
	// `muslimisch` → `muslim`, `polizei-berl` → `polizei-berlin`, but not where it may be one of several.
	const akin = [...byPlain.keys()].filter((known) => isBeginning(known, plain(word)));
	return akin.length === 1 ? byPlain.get(akin[0] ?? '') : undefined;
}
