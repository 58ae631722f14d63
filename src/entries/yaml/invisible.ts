// C0 and C1 except tab and line ends, lone carriage returns, line separators, embedded byte-order marks, tags, and the
// characters that turn the reading direction of what follows (isolates are left to right-to-left texts).
/** Characters that nobody sees and that a text must not hold; for `matchAll` and `replace`. */
export const invisible =
	/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ufeff\u{e0000}-\u{e007f}]|\r(?!\n)/gu;

/** The name of a character: `U+202E`. */
export const codePoint = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const escapes = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0abtnvferNLP_ "/\\]))/gi;
const named: Readonly<Record<string, string>> = {
	...{ 0: '\0', a: '\x07', b: '\b', v: '\v', f: '\f', e: '\x1b', r: '\r' },
	...{ N: '\x85', L: '\u2028', P: '\u2029' },
};

/** The first invisible character that a text in double quotes escapes, as YAML 1.2.2 (5.7) lets it: `"\0"`. */
export function escapedInvisible(token: string): string | undefined {
	for (const [, ...codes] of token.matchAll(escapes)) {
		const name = codes[3];
		const code = Number.parseInt(codes.slice(0, 3).find((one) => one) ?? '', 16);
		const isCharacter = code <= 0x10ffff;
		const character = name ? named[name] : isCharacter ? String.fromCodePoint(code) : undefined;
		if (character && character.search(invisible) === 0) return character;
	}
	return undefined;
}
