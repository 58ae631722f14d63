import { expect, test } from 'vitest';
import { inResultOrder, type Sort } from '#src/search/result-order.ts';
import type { SearchRow } from '#src/search/search-table.ts';

const row = (id: string, title: string, start?: string, checked?: string): SearchRow => ({
	id,
	path: '',
	title,
	terms: [],
	text: id,
	...(start ? { start } : {}),
	...(checked ? { checked } : {}),
});
const rows = [
	row('a', 'Zeit', '2019', '2026-08-14'),
	row('b', 'Übung', '2019-05', '2026-09'),
	row('c', '„Ohne Titel“'),
	row('d', 'Amt', '2024-01-01', '2026-08-14'),
];
const order = (sort?: Sort) =>
	inResultOrder('de', rows, sort)
		.map(({ id }) => id)
		.join('');

test('leaves results as they were found where no order is chosen', () => {
	expect(order()).toBe('abcd');
});

test('sorts titles as the language does, whatever marks stand before them', () => {
	expect(order('title')).toBe('dcba');
});

test('puts the latest first, what has no date last, and keeps the order of what is equal', () => {
	expect(order('checked')).toBe('badc');
	expect(order('start')).toBe('dbac');
});
