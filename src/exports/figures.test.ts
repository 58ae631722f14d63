import { expect, test } from 'vitest';
import { figureCsv } from '#src/exports/figure-csv.ts';
import { cellEntries, figures, type Figure } from '#src/exports/figures.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const checked = (on: string) => ({
	verified: { on, by: 'editorial-team', method: 'asked' },
});
const all = makeCatalogue(
	[
		makeEntry('project', 'a', {
			topics: ['sport'],
			laender: ['BE', 'HH'],
			starts: '2024',
			status: 'ongoing',
			...checked('2026-01-01'),
		}),
		makeEntry('project', 'b', { topics: ['sport'], starts: '2024', ...checked('2025-02-01') }),
		makeEntry('event', 'c', { starts: '2025-05-01', ...checked('2020') }),
	],
	{ topics: ['sport', '=funding'], laender: ['DE', 'BE', 'HH'] },
);
const tables = figures(all, 'en', '2026-06-30');
const table = (name: Figure['name']) => tables.find((one) => one.name === name) as Figure;
const counts = ({ rows, columns }: Figure) =>
	rows.map((row) => [row.label, ...columns.map((column) => cellEntries(row, column).length)]);

test('counts topics by Land, an entry in each of its Länder', () => {
	expect(counts(table('topics-laender'))).toEqual([
		['sport (en)', 0, 2, 1],
		['=funding (en)', 0, 0, 0],
	]);
	expect(table('topics-laender').rows[0]?.entries).toHaveLength(2);
});

test('counts types by year, the latest first, without a gap', () => {
	expect(table('years-types').columns.map(({ label }) => label)).toEqual(['Projects', 'Events']);
	expect(counts(table('years-types'))).toEqual([
		['2026', 1, 0],
		['2025', 1, 1],
		['2024', 2, 0],
	]);
});

test('says how long ago entries were checked', () => {
	expect(counts(table('types-checked'))).toEqual([
		['Projects', 1, 1, 0],
		['Events', 0, 0, 1],
	]);
});

test('writes CSV that a spreadsheet program reads, and takes nothing for a formula', () => {
	const [head, , formula] = figureCsv(table('topics-laender'), 'de', 'Thema', 'Gesamt').split(
		'\r\n',
	);
	expect(head).toBe('\uFEFFThema;DE (en);BE (en);HH (en);Gesamt');
	expect(formula).toBe("'=funding (en);0;0;0;0");
});
