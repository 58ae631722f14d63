import { expect, test } from 'vitest';
import type { FacetColumn } from '#src/search/facet.ts';
import type { SearchRow } from '#src/search/search-table.ts';
import { whomToAsk } from '#src/search/whom-to-ask.ts';

const terms = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
const facets: FacetColumn[] = [
	{ name: 'type', label: 'Art', terms: terms('project', 'contact') },
	{
		name: 'laender',
		label: 'Länder',
		terms: terms('DE', 'BE', 'HH'),
		first: 'contact',
		whole: 'DE',
	},
];
const row = (id: string, type: number, ...laender: number[]): SearchRow => ({
	id,
	path: '',
	title: id,
	terms: [[type], laender],
	text: id,
});
const entries = [row('p', 0, 2), row('bund', 1, 0), row('berlin', 1, 1)];
const asked = (laender: string[]) =>
	whomToAsk({ facets, entries }, { query: 'x', chosen: { laender } }).map(
		({ term, rows, state }) => [term.id, rows.map(({ id }) => id), state.chosen],
	);

test('names the contacts of each chosen Land, and the search that lists them', () => {
	expect(asked(['BE'])).toEqual([['BE', ['berlin'], { type: ['contact'], laender: ['BE'] }]]);
});

test('names those for all of Germany where a Land has none, but only once', () => {
	expect(asked(['DE', 'HH', 'BE']).map(([term]) => term)).toEqual(['DE', 'BE']);
});

test('names nobody where no Land is chosen', () => {
	expect(whomToAsk({ facets, entries }, { query: 'x', chosen: {} })).toEqual([]);
});
