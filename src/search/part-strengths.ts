import type { Hit, HitsOf } from '#src/search/found-hits.ts';
import type { QueryPart } from '#src/search/query-meanings.ts';
import { ranking } from '#src/search/ranking.ts';
import { fieldBit, recordFields } from '#src/search/words-file.ts';

/** What is found by a meaning of less weight holds a part of the query only partly. */
const wholeWeight = 0.5;

/** How well the rows hold a part of the query. */
export interface PartStrengths {
	/** The rows that hold it at all. */
	readonly rows: readonly number[];
	/** By row: how much it says that the row holds the part, rare words counting more. */
	readonly strength: Float64Array;
	/** By row: how much of it is covered, 0 to 1. */
	readonly covered: Float64Array;
	/** By row: the fields of its record that hold the part, as a sum of `fieldBit`s; synonyms apart. */
	readonly fields: Int32Array;
	/** By row: 1 where it is held as it was meant, less where only what is wider is. */
	readonly share: Float64Array;
}

/** What the strengths take to know of the entries. */
export interface RowLengths {
	/** The number of all rows. */
	readonly total: number;
	/** The number of words of a row's text, where it is long. */
	readonly lengthOf: (row: number) => number | undefined;
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

/** How telling a word is, by the number of entries that hold it. */
export const rarityOf = (entries: number, total: number): number =>
	Math.log(1 + total / (entries + total * ranking.common));

/** Makes the reading of hits: for each row the best of what a part of the query may mean. */
export function partStrengthsOf({ total, lengthOf }: RowLengths) {
	/** Most hits are in records alone, and there are few sums of fields. */
	const known = new Map<number, number>();
	const strengthOf = (hit: Hit): number => {
		if (hit.times > 0) return hitStrength(hit, lengthOf(hit.row));
		const strength = known.get(hit.fields) ?? hitStrength(hit);
		known.set(hit.fields, strength);
		return strength;
	};

	return ({ meanings }: QueryPart, hitsOf: HitsOf): PartStrengths => {
		const rows: number[] = [];
		const strength = new Float64Array(total);
		const covered = new Float64Array(total);
		const share = new Float64Array(total);
		const inFields = new Int32Array(total);
		const ways = meanings.map((meaning) => ({
			...meaning,
			held: together(meaning.keys.map(hitsOf), strengthOf),
		}));
		const near = ways.filter(({ weight }) => weight >= wholeWeight);
		const group = new Set(near.flatMap(({ held }) => held.map(([row]) => row)));
		for (const { keys, weight, isAlone, held } of ways) {
			if (isAlone && rows.length === 0) continue;
			const own = rarityOf(held.length, total);
			const rarity = weight < 1 ? withinGroup(own, rarityOf(group.size, total)) : own;
			for (const [row, sum, fields] of held) {
				const value = (sum * weight) / keys.length;
				if (share[row] === 0) rows.push(row);
				if (weight >= ranking.inTitle) inFields[row]! |= fields;
				strength[row] = withFurther(strength[row]!, value * rarity);
				covered[row] = Math.max(covered[row] ?? 0, Math.min(1, value / ranking.covered));
				share[row] = Math.max(share[row] ?? 0, Math.min(1, weight / wholeWeight));
			}
		}
		return { rows, strength, covered, fields: inFields, share };
	};
}

/** A rare synonym of a common word says less of an entry than a rare word that was typed. */
const withinGroup = (own: number, ofGroup: number): number =>
	own * (1 - ranking.group) + ranking.group * Math.min(own, ofGroup);

/** The better of two meanings, and a share of the other. */
const withFurther = (one: number, other: number): number =>
	Math.max(one, other) + ranking.further * Math.min(one, other);

/** The rows that hold all words of a meaning, and the sum of their strengths. */
function together(
	[first = [], ...others]: readonly (readonly Hit[])[],
	strengthOf: (hit: Hit) => number,
): (readonly [row: number, sum: number, fields: number])[] {
	let sums = first.map((hit) => [hit.row, strengthOf(hit), hit.fields] as const);
	for (const hits of others) {
		const more = new Map(hits.map((hit) => [hit.row, hit]));
		sums = sums.flatMap(([row, sum, fields]) => {
			const own = more.get(row);
			return own === undefined ? [] : [[row, sum + strengthOf(own), fields & own.fields] as const];
		});
	}
	return sums;
}
