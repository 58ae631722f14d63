import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Data that a digest can be made of. */
export type Digestible =
	string | undefined | readonly Digestible[] | { readonly [key: string]: Digestible };

/**
 * A short mark of data: equal for equal data, in whatever order their keys are, and different for all others. It is the
 * first 64 bits of their SHA-256, in hexadecimal: enough to notice any change, also one that somebody wants to go
 * unnoticed, and short enough to stand in a file and in a letter.
 *
 * `{ b: 'x', a: ['y'] }` → `3f5d43b2e01c3056`
 */
export const digestOf = (data: Digestible): string =>
	bytesToHex(sha256(utf8ToBytes(JSON.stringify(canonical(data) ?? null)))).slice(0, 16);

/** Keys sorted, what is not there left out, words as `plainWords` gives them. */
function canonical(data: Digestible): unknown {
	if (typeof data === 'string') return plainWords(data);
	if (data === undefined) return undefined;
	if (Array.isArray(data)) return (data as readonly Digestible[]).map(canonical);
	return Object.fromEntries(
		Object.entries(data)
			.map(([key, value]) => [key, canonical(value)] as const)
			.filter(([, value]) => value !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** Words without what only their writing differs in: composed characters (NFC), one space for any run of blanks. */
export const plainWords = (words: string): string =>
	words.normalize('NFC').replace(/\s+/g, ' ').trim();
