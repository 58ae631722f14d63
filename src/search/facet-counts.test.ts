import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetCounts, rowsWith } from '#src/search/facet-counts.ts';
import type { SearchRow } from '#src/search/search-table.ts';

const terms = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
const facets = [
	{ name: 'type', label: 'Type', terms: terms('project', 'event') },
	{ name: 'laender', label: 'Länder', terms: terms('DE', 'BE', 'HH') },
	{ name: 'topics', label: 'Topics', terms: terms('sport', 'research', 'funding', 'imams') },
	{ name: 'state', label: 'State', terms: terms('current', 'archived'), unchosen: ['current'] },
];
const row = (id: string, ...places: number[][]): SearchRow => ({
	id,
	path: '',
	title: id,
	text: id,
	terms: places,
});
const rows = [
	row('a', [0], [1], [0, 1], [0]),
	row('b', [0], [2], [1], [0]),
	row('c', [1], [1, 2], [], [0]),
	row('z', [1], [0], [], [1]),
];
const ids = (found: readonly SearchRow[]) => found.map(({ id }) => id).join('');

test('takes any term inside a facet, and all facets together', () => {
	expect(ids(rowsWith(rows, facets, {}))).toBe('abc');
	expect(ids(rowsWith(rows, facets, { laender: ['BE', 'HH'] }))).toBe('abc');
	expect(ids(rowsWith(rows, facets, { laender: ['HH'], type: ['project'] }))).toBe('b');
	expect(ids(rowsWith(rows, facets, { topics: ['imams'] }))).toBe('');
});

test('takes the terms of a facet that hold where none is chosen, and lets visitors choose the others', () => {
	expect(ids(rowsWith(rows, facets, { state: ['archived'] }))).toBe('z');
	expect(ids(rowsWith(rows, facets, { state: ['current', 'archived'] }))).toBe('abcz');
	expect(facetCounts(rows, facets, {})[3]).toEqual([3, 1]);
});

test('counts the other terms of a facet as if they were chosen instead', () => {
	const [types, laender, topics] = facetCounts(rows, facets, { laender: ['BE'] });
	expect(laender).toEqual([0, 2, 2]);
	expect(types).toEqual([1, 1]);
	expect(topics).toEqual([1, 1, 0, 0]);
});

const places = (most: number) => fc.subarray([...Array(most).keys()]);
const someRows = fc.array(
	fc.tuple(places(2), places(3), places(4), places(2)).map((carried) => row('x', ...carried)),
	{ maxLength: 30 },
);
const choices = fc.tuple(
	...facets.map(({ name, terms: all }) =>
		fc.subarray(all.map(({ id }) => id)).map((chosen) => [name, chosen] as const),
	),
);
const stateOf = (chosen: readonly (readonly [string, readonly string[]])[]) =>
	Object.fromEntries(chosen.filter(([, list]) => list.length > 0));

test('shows beside every term the number of results that choosing it gives', () => {
	fc.assert(
		fc.property(someRows, choices, (some, choice) => {
			const chosen = stateOf(choice);
			const counts = facetCounts(some, facets, chosen);
			for (const [facet, { name, terms: all }] of facets.entries()) {
				for (const [place, { id }] of all.entries()) {
					const listed = some.filter((candidate) =>
						facets.every((other, index) => {
							const wanted = other.name === name ? [id] : (chosen[other.name] ?? other.unchosen);
							const carried = (candidate.terms[index] ?? []).map((at) => other.terms[at]?.id);
							return !wanted || carried.some((term) => term && wanted.includes(term));
						}),
					);
					expect(counts[facet]?.[place]).toBe(listed.length);
					expect(rowsWith(some, facets, { ...chosen, [name]: [id] })).toEqual(listed);
				}
			}
		}),
		{ seed: 20261122 },
	);
});

const years = {
	name: 'years',
	label: 'Years',
	terms: terms('2019', '2020', '2021', '2022'),
	isRange: true,
} as const;
const dated = [[0], [0, 1, 2], [3], []].map((span, place) => row(String(place), span));

test('counts a term of a range as its beginning and as its end, the other end left as it is', () => {
	expect(facetCounts(dated, [years], {})).toEqual([[3, 2, 2, 1, 2, 2, 2, 3]]);
	expect(facetCounts(dated, [years], { years: ['2020', '2021'] })).toEqual([
		[2, 1, 1, 1, 2, 1, 1, 2],
	]);
});

test('shows beside both ends of a range what choosing them gives', () => {
	const last = years.terms.length - 1;
	const end = fc.integer({ min: 0, max: last });
	const spans = fc.array(
		fc.option(fc.tuple(end, end), { nil: undefined }).map((ends) => {
			const [from = 1, until = 0] = ends?.toSorted() ?? [];
			return row(
				'x',
				Array.from({ length: until - from + 1 }, (_, index) => from + index),
			);
		}),
	);
	const range = (from: number, until: number) => ({
		years: years.terms.slice(from, until + 1).map(({ id }) => id),
	});
	fc.assert(
		fc.property(spans, end, end, end, (some, one, other, place) => {
			const [from = 0, until = 0] = [one, other].toSorted();
			const counts = facetCounts(some, [years], range(from, until))[0] ?? [];
			const asFrom = rowsWith(some, [years], range(place, Math.max(place, until)));
			const asUntil = rowsWith(some, [years], range(Math.min(place, from), place));
			expect([counts[place], counts[last + 1 + place]]).toEqual([asFrom.length, asUntil.length]);
		}),
		{ seed: 20261122 },
	);
});
