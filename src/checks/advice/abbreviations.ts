// Two capitals at least: LKA, BAMF, KoSiZu. With digits it is the name of something.
const abbreviation = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}]*\p{Lu}[\p{L}]*(?![\p{L}\p{N}])/gu;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Explained by brackets on one of its sides: `Landeskriminalamt (LKA)`, `LKA (Landeskriminalamt)`. */
const isExplained = (short: string, text: string) =>
	new RegExp(
		`\\([^)]*(?<![\\p{L}-])${escape(short)}(?![\\p{L}])[^)]*\\)|${escape(short)}(?:-\\p{L}+)? \\(`,
		'u',
	).test(text);

/**
 * The abbreviations of a text that neither it nor anything around it explains.
 *
 * @param whole all texts that a reader sees together
 * @param known those that need no explanation
 */
export const abbreviationsIn = (
	text: string,
	whole: string,
	known: ReadonlySet<string>,
): { abbreviation: string; offset: number }[] =>
	[...text.matchAll(abbreviation)]
		// Longer ones are names in capitals, or names with a capital within; IX is a number.
		.filter(
			([short]) =>
				!known.has(short) &&
				short.length <= 6 &&
				!/^[IVXLC]+$/.test(short) &&
				!isExplained(short, whole),
		)
		.map(({ 0: short, index }) => ({ abbreviation: short, offset: index }));
