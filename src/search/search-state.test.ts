import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchAddress, searchState, withoutTerm } from '#src/search/search-state.ts';

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
		fc.property(state, ({ query, ...chosen }) => {
			const asked = searchState(searchAddress({ query, chosen }, facets), facets);
			const address = searchAddress(asked, facets);
			expect(searchState(address, facets)).toEqual(asked);
			expect(asked.chosen['topics'] ?? []).toEqual(chosen.topics);
		}),
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
