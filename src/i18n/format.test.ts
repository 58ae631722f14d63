import { expect, test } from 'vitest';
import { collator, dateRangeWords, dateWords, listWords } from '#src/i18n/format.ts';
import { fill, plural } from '#src/i18n/fill.ts';

test('says a date as precisely as it is known', () => {
	expect(['2007', '2007-05', '2007-05-03'].map((date) => dateWords('de', date))).toEqual([
		'2007',
		'Mai 2007',
		'3. Mai 2007',
	]);
	expect(dateWords('en', '2007-05-03')).toBe('3 May 2007');
});

test('says dates of different precision one after the other', () => {
	expect(dateRangeWords('de', '2007-05', '2009')).toBe('Mai 2007 – 2009');
});

test('orders umlauts and numbers as readers expect', () => {
	expect(['Zug', 'Ärzte', 'Abschnitt 54', 'Abschnitt 6'].toSorted(collator('de').compare)).toEqual([
		'Abschnitt 6',
		'Abschnitt 54',
		'Ärzte',
		'Zug',
	]);
});

test('fills places and leaves unknown ones standing', () => {
	expect(fill('{a} und {b}', { a: 1 })).toBe('1 und {b}');
});

test('chooses the form by number', () => {
	const forms = { one: '{count} Eintrag', other: '{count} Einträge' };
	expect([0, 1, 1234].map((count) => plural('de', forms, count))).toEqual([
		'0 Einträge',
		'1 Eintrag',
		'1.234 Einträge',
	]);
});

test('joins words as a language lists them', () => {
	expect(listWords('de', ['Berlin', 'Hamburg', 'Bremen'])).toBe('Berlin, Hamburg und Bremen');
});
