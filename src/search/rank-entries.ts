import type { Hit, HitsOf } from '#src/search/found-hits.ts';
import type { Meaning, QueryPart } from '#src/search/query-meanings.ts';
import { isStopWord } from '#src/search/stop-words.ts';
import { folded, textWords } from '#src/search/word-key.ts';
import { fieldBit, recordFields, type RecordField } from '#src/search/words-file.ts';

/** What decides the order of results; found by measuring, see `npm run search:score`. */
export const ranking = {
	/** How much a word says about an entry, by where it stands. */
	fields: {
		title: 0.65,
		aliases: 0.45,
		summary: 0.6,
		parts: 0.7,
		terms: 0.43,
		years: 0.4,
		other: 0.37,
		names: 0.15,
		keywords: 0.09,
	} as Readonly<Record<RecordField, number>>,
	text: 0.3,
	/** Texts of more words than these count less, by the root of their length. */
	longText: 120,
	/** What it adds that a word stands in the text again and again. */
	often: 0.1,
	/** What further places add to the best one, as a share of their own weight. */
	besides: 0.2,
	/** How much a title adds that was typed as a whole. */
	wholeTitle: 0.52,
	/** What it multiplies that the title holds what was typed, word for word. */
	quotedTitle: 2,
	/** How much what is missing takes away: the score is multiplied with the share, as often as this says. */
	missing: 1.5,
	/** A word in so small a share of the entries is as telling as one that is rarer still. */
	common: 0.1,
	/** What it multiplies that an entry is of the kind that a question asks for. */
	askedKind: 1.5,
	/** What it multiplies that an entry has not been checked in time. */
	overdue: 0.8,
	/** Meanings of less weight do not count as words of a title that was typed as a whole. */
	inTitle: 0.6,
};

/** A row and how well it answers the query. */
export interface Ranked {
	readonly row: number;
	readonly score: number;
	/** The share of the query that the entry holds, rare words counting more: 1 where nothing is missing. */
	readonly share: number;
}

/** What the order takes to know of the entries. */
export interface RankedEntries {
	readonly titles: readonly string[];
	/** The number of words of a row's text, where it is long. */
	readonly lengthOf: (row: number) => number | undefined;
	/** Says whether a row's last check no longer holds. */
	readonly isOverdue?: (row: number) => boolean;
}

/** @param length words of the text, where it is long */
export function hitStrength({ fields, times }: Omit<Hit, 'row'>, length = 0): number {
	let best = 0;
	let sum = 0;
	const add = (value: number) => {
		best = Math.max(best, value);
		sum += value;
	};
	for (const field of recordFields) if (fields & fieldBit(field)) add(ranking.fields[field]);
	if (times > 0) {
		const dilution = Math.sqrt(Math.max(1, length / ranking.longText));
		add((ranking.text + ranking.often * Math.min(1, Math.log2(times) / 3)) / dilution);
	}
	return best + ranking.besides * (sum - best);
}

/** Makes the order over some entries: the rows that hold some part of a query, the best first. */
export function rankingOf({ titles, lengthOf, isOverdue = () => false }: RankedEntries) {
	const total = titles.length;
	const plainTitles: string[] = [];
	const plainTitle = (row: number) => (plainTitles[row] ??= plainText(titles[row] ?? ''));
	const rarityOf = (entries: number) => Math.log(1 + total / (entries + total * ranking.common));
	const strengthOf = (hit: Hit) => hitStrength(hit, lengthOf(hit.row));

	/** For each row that holds them the strength of words that belong together. */
	function meant({ keys, weight }: Meaning, hitsOf: HitsOf): Map<number, number> {
		const [first = [], ...others] = keys.map(hitsOf);
		let sums = new Map(first.map((hit) => [hit.row, strengthOf(hit)]));
		for (const hits of others) {
			sums = new Map(
				hits.flatMap((hit) => {
					const sum = sums.get(hit.row);
					return sum === undefined ? [] : [[hit.row, sum + strengthOf(hit)]];
				}),
			);
		}
		const factor = (weight * rarityOf(sums.size)) / keys.length;
		for (const [row, sum] of sums) sums.set(row, sum * factor);
		return sums;
	}

	/** For each row the best of what a part of the query may mean. */
	function partStrengths({ meanings }: QueryPart, hitsOf: HitsOf): Map<number, number> {
		const [best = new Map<number, number>(), ...others] = meanings.map((one) => meant(one, hitsOf));
		for (const other of others) {
			for (const [row, value] of other) if (value > (best.get(row) ?? 0)) best.set(row, value);
		}
		return best;
	}

	/** How many of a row's title words were asked for. */
	function titleWords(parts: readonly QueryPart[], hitsOf: HitsOf): Map<number, number> {
		const asked = new Set(
			parts.flatMap(({ meanings }) =>
				meanings.filter(({ weight }) => weight >= ranking.inTitle).flatMap(({ keys }) => keys),
			),
		);
		const counts = new Map<number, number>();
		for (const key of asked) {
			for (const { row, fields } of hitsOf(key)) {
				if (fields & fieldBit('title')) counts.set(row, (counts.get(row) ?? 0) + 1);
			}
		}
		return counts;
	}

	/** @param kinds the rows of the kinds of entries that a question asks for */
	return (
		parts: readonly QueryPart[],
		hitsOf: HitsOf,
		query: string,
		kinds: ReadonlySet<number> = new Set(),
	): Ranked[] => {
		const found = parts.map((part) => partStrengths(part, hitsOf));
		const rarity = found.map(({ size }) => rarityOf(size));
		const all = rarity.reduce((sum, value) => sum + value, 0);
		const held = new Map<number, { score: number; share: number }>();
		for (const [place, strengths] of found.entries()) {
			for (const [row, strength] of strengths) {
				const { score, share } = held.get(row) ?? { score: 0, share: 0 };
				held.set(row, {
					score: score + strength,
					share: share + (rarity[place] ?? 0) / all,
				});
			}
		}
		const inTitle = titleWords(parts, hitsOf);
		const asTyped = plainText(query);
		const ranked = [...held].map(([row, { score, share }]): Ranked => {
			let factor = share ** ranking.missing * (kinds.has(row) ? ranking.askedKind : 1);
			if (isOverdue(row)) factor *= ranking.overdue;
			const words = inTitle.get(row) ?? 0;
			if (words > 0) {
				const title = plainTitle(row);
				const length = title.split(' ').filter((word) => !isStopWord(word)).length;
				factor *= 1 + ranking.wholeTitle * Math.min(1, words / Math.max(length, 1));
				if (asTyped.includes(' ') && title.includes(asTyped)) factor *= ranking.quotedTitle;
			}
			return { row, share, score: score * factor };
		});
		return ranked.sort((a, b) => b.score - a.score || a.row - b.row);
	};
}

/** A text without marks: `Extremismus? – Nicht mit uns!` → extremismus nicht mit uns */
const plainText = (text: string): string => textWords(text).map(folded).join(' ');
