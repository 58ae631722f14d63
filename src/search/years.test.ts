import { expect, test } from 'vitest';
import { yearsWords } from '#src/search/years.ts';
import { makeEntry } from '#tests/builders/make-catalogue.ts';

test.each([
	[{ starts: '2015-03', ends: '2018' }, '2015–2018'],
	[{ starts: '2015', ends: '2015-12-31' }, '2015'],
	[{ starts: '2019', status: 'ongoing' }, 'seit 2019'],
	[{ starts: '2007' }, 'ab 2007'],
	[{ ends: '2018' }, 'bis 2018'],
	[{}, undefined],
	[{ statusAsOf: '2020' }, undefined],
])('says of a project with %j: %s', (data, expected) => {
	expect(yearsWords('de', makeEntry('project', 'p', data))).toBe(expected);
});

test('takes the years of an event without a period from its dates', () => {
	const dates = [{ start: '2021-05-01' }, { start: '2023-05-01', end: '2023-05-02' }];
	expect(yearsWords('de', makeEntry('event', 'e', { dates }))).toBe('2021–2023');
});

test('takes the year of material from its publication', () => {
	expect(yearsWords('en', makeEntry('material', 'm', { published: '2020-05' }))).toBe('2020');
});

test('does not take the date of a check for the time of an entry', () => {
	const partners = [{ name: { de: 'X' }, side: 'muslim', from: '2001' }];
	expect(yearsWords('de', makeEntry('project', 'p', { partners }))).toBeUndefined();
});
