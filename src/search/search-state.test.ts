import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sorts } from '#src/search/result-order.ts';
import { chosenParts, searchAddress, searchState, withoutTerm } from '#src/search/search-state.ts';

const terms = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
const facets = [
	{ name: 'laender', terms: terms('DE', 'BE') },
	{ name: 'topics', terms: terms('sport', 'research', 'funding') },
];

test('reads words and several terms of a facet, in the order of the vocabulary', () => {
	expect(searchState('?topics=funding&q=a+b&topics=sport', facets)).toEqual({
		query: 'a b',
		chosen: { topics: ['sport', 'funding'] },
	});
});

test('passes over facets and terms it does not know, and a term named twice', () => {
	expect(searchState('?kind=x&topics=nothing&laender=BE&laender=BE', facets)).toEqual({
		query: '',
		chosen: { laender: ['BE'] },
	});
});

test.each(['%', '?q=%E0%A4%A', '?q=%&topics=%ff', '?&&==&q', '?__proto__=x&constructor=y'])(
	'bears with the broken address %s',
	(address) => {
		expect(searchState(address, facets).chosen).toEqual({});
	},
);

test('cuts a query that is too long to be one', () => {
	expect(searchState(`?q=${'ä'.repeat(10_000)}`, facets).query).toHaveLength(200);
});

test('reads a known order only', () => {
	expect(searchState('?sort=title', facets).sort).toBe('title');
	expect(searchState('?sort=toString', facets)).toEqual({ query: '', chosen: {} });
});

test('writes nothing for nothing', () => {
	expect(searchAddress({ query: '', chosen: {} }, facets)).toBe('');
});

test('leads from any state to an address and back', () => {
	const state = fc.record({
		query: fc.string({ unit: 'grapheme', maxLength: 40 }),
		laender: fc.subarray(['DE', 'BE']),
		topics: fc.subarray(['sport', 'research', 'funding']),
	});
	fc.assert(
		fc.property(state, fc.constantFrom({}, ...sorts.map((sort) => ({ sort }))), (picked, sort) => {
			const { query, ...chosen } = picked;
			const asked = searchState(searchAddress({ query, chosen, ...sort }, facets), facets);
			const address = searchAddress(asked, facets);
			expect(searchState(address, facets)).toEqual(asked);
			expect(asked.chosen['topics'] ?? []).toEqual(chosen.topics);
			expect(asked).toMatchObject(sort);
		}),
		{ seed: 20261122 },
	);
});

test('takes a term back, and its facet with the last one', () => {
	const state = { query: 'x', chosen: { topics: ['sport', 'funding'], laender: ['BE'] } };
	expect(withoutTerm(state, 'topics', 'sport').chosen).toEqual({
		topics: ['funding'],
		laender: ['BE'],
	});
	expect(withoutTerm(state, 'laender', 'BE').chosen).toEqual({ topics: ['sport', 'funding'] });
});

const years = {
	name: 'years',
	label: 'Years',
	terms: terms('2020', '2021', '2022', '2023'),
	isRange: true,
} as const;

test.each([
	['?from=2021&until=2022', ['2021', '2022'], '?from=2021&until=2022'],
	['?from=2022', ['2022', '2023'], '?from=2022&until=2023'],
	['?until=2020', ['2020'], '?from=2020&until=2020'],
	['?from=1066&until=2020', ['2020'], '?from=2020&until=2020'],
	['?from=2023&until=2020', undefined, ''],
	['?from=x&until=', undefined, ''],
])('reads a range from %s', (address, chosen, again) => {
	const state = searchState(address, [years]);
	expect(state.chosen['years']).toEqual(chosen);
	expect(searchAddress(state, [years])).toBe(again);
});

test('takes a range back as one, a term by itself', () => {
	const topics = { name: 'topics', label: 'Topics', terms: terms('sport', 'funding') };
	const state = { query: 'x', chosen: { years: ['2020', '2021'], topics: ['sport'] } };
	expect(chosenParts(state, [topics, years])).toEqual([
		{ label: 'sport', state: { query: 'x', chosen: { years: ['2020', '2021'] } } },
		{ label: '2020–2021', state: { query: 'x', chosen: { topics: ['sport'] } } },
	]);
});
