import { expect, test } from 'vitest';
import { relaxations } from '#src/search/relaxations.ts';
import type { SearchState } from '#src/search/search-state.ts';
import type { SearchRow } from '#src/search/search-table.ts';

const terms = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
const facets = [
	{ name: 'laender', label: 'Länder', terms: terms('BE', 'HH') },
	{ name: 'topics', label: 'Themen', terms: terms('sport', 'funding') },
	{
		name: 'lifecycle-states',
		label: 'Archiv',
		terms: terms('published', 'archived'),
		unchosen: ['published'],
	},
];
const row = (id: string, ...places: number[][]): SearchRow => ({
	id,
	path: '',
	title: id,
	terms: places,
	text: id,
});
const entries = [
	row('polizei', [0], [0], [0]),
	row('moschee', [0], [1], [0]),
	row('verein', [1], [0], [1]),
];
const matching = async (query: string) => entries.filter(({ id }) => !query || id === query);
const ways = async (state: SearchState, unknown: string[] = []) =>
	(await relaxations({ facets, entries }, state, unknown, matching)).map(
		({ without, label, count }) => [without, label, count],
	);

test('drops one filter at a time, then all of them', async () => {
	expect(await ways({ query: '', chosen: { laender: ['HH'], topics: ['funding'] } })).toEqual([
		['filter', 'HH', 1],
		['filters', '', 2],
	]);
});

test('takes the archive in, with the number it gives', async () => {
	expect(await ways({ query: 'verein', chosen: {} })).toEqual([['unchosen', 'archived', 1]]);
	const asked = { 'lifecycle-states': ['archived'], laender: ['BE'] };
	expect((await ways({ query: '', chosen: asked })).map(([without]) => without)).not.toContain(
		'unchosen',
	);
});

test('drops words that occur nowhere; all words only where filters are left', async () => {
	expect(await ways({ query: 'polizei xyz', chosen: {} }, ['xyz'])).toEqual([['words', 'xyz', 1]]);
	expect(await ways({ query: 'xyz', chosen: { laender: ['BE'] } }, ['xyz'])).toEqual([
		['words', 'xyz', 2],
	]);
});

test('offers everything where nothing else helps', async () => {
	expect(await ways({ query: 'xyz', chosen: {} }, ['xyz'])).toEqual([['everything', '', 2]]);
});
