import { expect, test } from 'vitest';
import { listPages, nearPages, pageOfPlace } from '#src/site/list-pages.ts';

test('cuts a list into pages, each item once and in order', () => {
	const pages = listPages(['a', 'b', 'c', 'd', 'e'], 2);
	expect(pages.map(({ items }) => items.join(''))).toEqual(['ab', 'cd', 'e']);
	expect(pages.map(({ number, last, count, from }) => [number, last, count, from])).toEqual([
		[1, 3, 5, 1],
		[2, 3, 5, 3],
		[3, 3, 5, 5],
	]);
});

test('has no empty last page', () => {
	expect(listPages(['a', 'b'], 2)).toHaveLength(1);
});

test('gives an empty list one page', () => {
	expect(listPages([])).toEqual([{ number: 1, last: 1, count: 0, from: 0, items: [] }]);
});

test('knows on which page an item stands', () => {
	expect([0, 1, 2, 4].map((place) => pageOfPlace(place, 2))).toEqual([1, 1, 2, 3]);
});

test('leads to the first page, the last and those around, however long the list is', () => {
	expect(nearPages({ number: 1, last: 3 })).toEqual([1, 2, 3]);
	expect(nearPages({ number: 1, last: 200 })).toEqual([1, 2, 3, 200]);
	expect(nearPages({ number: 99, last: 200 })).toEqual([1, 97, 98, 99, 100, 101, 200]);
	expect(nearPages({ number: 200, last: 200 })).toEqual([1, 198, 199, 200]);
});
