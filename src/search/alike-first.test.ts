import { expect, test } from 'vitest';
import { alikeFirst } from '#src/search/alike-first.ts';
import { ranking } from '#src/search/ranking.ts';

const kept = ranking.alike.best;

/** Rows in their order, each scoring a little less than the one before, with the topics given for some. */
function order(rows: number, topics: Readonly<Record<number, readonly number[]>>): number[] {
	const ranked = Array.from({ length: rows }, (_, row) => ({
		row,
		share: 1,
		score: 1 - row / 100,
	}));
	return alikeFirst(ranked, (row) => topics[row] ?? []).map(({ row }) => row);
}

const best = (topics: readonly number[]) =>
	Object.fromEntries(Array.from({ length: kept }, (_, row) => [row, topics]));

test('behind the best results comes first what shares their topics', () => {
	expect(order(kept + 3, { ...best([7]), [kept]: [8], [kept + 2]: [7] }).slice(kept)).toEqual([
		kept + 2,
		kept,
		kept + 1,
	]);
});

test('the best results keep their order, whatever their topics', () => {
	expect(order(kept, { 0: [1], [kept - 1]: [2], [kept - 2]: [2] })).toEqual(
		Array.from({ length: kept }, (_, row) => row),
	);
});

test('what has the topic among many others is less alike than what has no other', () => {
	const many = [7, 1, 2, 3, 4, 5];
	expect(order(kept + 2, { ...best([7]), [kept]: many, [kept + 1]: [7] }).at(kept)).toBe(kept + 1);
});

test('without topics, and without results, nothing changes', () => {
	expect(order(kept + 2, {})).toEqual(Array.from({ length: kept + 2 }, (_, row) => row));
	expect(order(0, {})).toEqual([]);
});
