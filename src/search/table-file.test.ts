import { expect, test } from 'vitest';
import type { SearchTable } from '#src/search/search-table.ts';
import { tableFile, tableOf } from '#src/search/table-file.ts';

const table: SearchTable = {
	facets: [
		{ name: 'type', label: 'Art', terms: [{ id: 'project', label: 'Projekte' }] },
		{ name: 'topics', label: 'Themen', terms: [] },
	],
	entries: [
		{ id: 'a', path: '/de/projekte/a/', title: 'A', text: 'de_1', terms: [[0], []] },
		{
			id: 'b$&',
			path: '/de/projekte/b$&/',
			title: 'A',
			years: '2015',
			text: 'de_2',
			terms: [[0], [1, 2]],
		},
		{
			id: 'contact',
			path: '/de/kontakt/',
			title: 'C*',
			only: 'en',
			text: 'de_3',
			terms: [[], [1, 2]],
		},
	],
};

test('gives the table back as it was sent', () => {
	const sent = JSON.parse(JSON.stringify(tableFile(table))) as ReturnType<typeof tableFile>;
	expect(tableOf(sent)).toEqual(table);
});

test('says each value once', () => {
	const { columns, terms } = tableFile(table);
	expect(columns['title']).toEqual({ values: ['A', 'C*'], places: [0, 0, 1] });
	expect(columns['path']?.values).toEqual(['/de/projekte/*/', '/de/kontakt/']);
	expect(terms[1]).toEqual({ values: [[], [1, 2]], places: [0, 1, 1] });
});

test('takes an empty table', () => {
	expect(tableOf(tableFile({ facets: [], entries: [] }))).toEqual({ facets: [], entries: [] });
});
