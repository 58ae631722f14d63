import type { Lexicon } from '#src/search/lexicon.ts';
import { phraseKeys } from '#src/search/lexicon.ts';
import type { QueryPart } from '#src/search/query-meanings.ts';
import { folded, textWords } from '#src/search/word-key.ts';
import type { TextHit } from '#src/search/text-index.ts';

/** What decides the order of results; found by measuring, see `npm run search:score`. */
export const ranking = {
	/** How much a word says about an entry, by where it stands. */
	fields: {
		title: 0.65,
		aliases: 0.6,
		summary: 0.6,
		parts: 0.7,
		terms: 0.32,
		years: 0.4,
		other: 0.5,
		names: 0.2,
		keywords: 0.12,
	} as Readonly<Record<string, number>>,
	text: 0.3,
	/** Texts of more words than these count less, by the root of their length. */
	longText: 120,
	/** What it adds that a word stands in the text again and again. */
	often: 0.1,
	/** What further places add to the best one, as a share of their own weight. */
	besides: 0.2,
	/** How much a title adds that was typed as a whole. */
	wholeTitle: 0.7,
	/** What it multiplies that the title holds what was typed, word for word. */
	quotedTitle: 2,
	/** How much what is missing takes away: the score is multiplied with the share, as often as this says. */
	missing: 2,
	/** A word in so small a share of the entries is as telling as one that is rarer still. */
	common: 0.1,
};

/** Gives the hits of a key, an entry each. */
export type HitsOf = (key: string) => readonly TextHit[];

/** An entry and how well it answers the query. */
export interface Ranked {
	readonly key: string;
	readonly score: number;
	/** The share of the query that the entry holds, rare words counting more: 1 where nothing is missing. */
	readonly share: number;
	readonly text: TextHit['text'];
}

interface Strength {
	readonly value: number;
	readonly text: TextHit['text'];
}

/** @param length words of the text, where it is long */
export function hitStrength({ fields, times }: TextHit, length = 0): number {
	const dilution = Math.sqrt(Math.max(1, length / ranking.longText));
	const values = fields.map((field) => ranking.fields[field] ?? 0);
	if (times > 0)
		values.push((ranking.text + ranking.often * Math.min(1, Math.log2(times) / 3)) / dilution);
	const best = Math.max(0, ...values);
	return best + ranking.besides * (values.reduce((sum, value) => sum + value, 0) - best);
}

/**
 * The entries that hold some part of the query, the best first.
 *
 * @param titleOf the title of the entry with a key in the text index
 * @param lengthOf the number of words of its text, where that is long
 * @param total the number of entries
 */
export function rankEntries(
	lexicon: Lexicon,
	parts: readonly QueryPart[],
	hitsOf: HitsOf,
	titleOf: (key: string) => string | undefined,
	lengthOf: (key: string) => number | undefined,
	total: number,
	query: string,
): Ranked[] {
	const rarityOf = (entries: number) => Math.log(1 + total / (entries + total * ranking.common));
	const found = parts.map((part) => partStrengths(part, hitsOf, rarityOf, lengthOf));
	const rarity = found.map(({ size }) => rarityOf(size));
	const all = rarity.reduce((sum, value) => sum + value, 0);
	const asked = new Set(
		parts.flatMap(({ meanings }) =>
			meanings.filter(({ weight }) => weight >= 0.6).flatMap(({ keys }) => keys),
		),
	);
	const asTyped = plainText(query);
	const keys = new Set(found.flatMap((strengths) => [...strengths.keys()]));
	const ranked = [...keys].map((key): Ranked => {
		let score = 0;
		let share = 0;
		let text: TextHit['text'] | undefined;
		for (const [place, strengths] of found.entries()) {
			const strength = strengths.get(key);
			if (!strength) continue;
			score += strength.value;
			share += (rarity[place] ?? 0) / all;
			text = strength.text;
		}
		const title = phraseKeys(lexicon.keyOf, titleOf(key) ?? '');
		const typed = title.filter((word) => asked.has(word)).length / Math.max(title.length, 1);
		const quoted = asTyped.includes(' ') && plainText(titleOf(key) ?? '').includes(asTyped);
		if (quoted) score *= ranking.quotedTitle;
		return {
			key,
			share,
			score: score * share ** ranking.missing * (1 + ranking.wholeTitle * typed),
			text: text as TextHit['text'],
		};
	});
	return ranked.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** A text without marks: `Extremismus? – Nicht mit uns!` → extremismus nicht mit uns */
const plainText = (text: string): string => textWords(text).map(folded).join(' ');

/** For each entry the best of what a part of the query may mean. */
function partStrengths(
	{ meanings }: QueryPart,
	hitsOf: HitsOf,
	rarityOf: (entries: number) => number,
	lengthOf: (key: string) => number | undefined,
): Map<string, Strength> {
	const best = new Map<string, Strength>();
	for (const { keys, weight } of meanings) {
		const [first, ...others] = keys.map(
			(key) => new Map(hitsOf(key).map((hit) => [hit.key, hit] as const)),
		);
		const together = [...(first ?? [])].flatMap(([key, hit]) => {
			const hits = [hit, ...others.map((other) => other.get(key))];
			return hits.every((one) => one !== undefined) ? [{ key, hit, hits }] : [];
		});
		const rarity = rarityOf(together.length);
		for (const { key, hit, hits } of together) {
			const strength =
				hits.reduce((sum, one) => sum + hitStrength(one, lengthOf(key)), 0) / hits.length;
			const value = weight * rarity * strength;
			if (value > (best.get(key)?.value ?? 0)) best.set(key, { value, text: hit.text });
		}
	}
	return best;
}
