import { expect, test } from 'vitest';
import { periodWords, statusWords } from '#src/entries/period.ts';
import { makeEntry } from '#tests/builders/make-catalogue.ts';

const entry = (data: Record<string, unknown>) => makeEntry('project', 'p', data);
const label = (status: string) => status;

test.each([
	[{ starts: '2015', ends: '2018' }, '2015–2018', '2015–2018'],
	[{ starts: '2022', ends: '2022' }, '2022', '2022'],
	[{ starts: '2022-06-14', ends: '2022-06-15' }, '14.–15. Juni 2022', '14–15 June 2022'],
	[{ starts: '2019', status: 'ongoing' }, 'seit 2019', 'since 2019'],
	[{ starts: '2007' }, 'ab 2007, Ende nicht bekannt', 'from 2007, end not known'],
	[{ ends: '2018-05' }, 'bis Mai 2018', 'until May 2018'],
	[{}, undefined, undefined],
])('says the period of %j', (data, german, english) => {
	expect(periodWords('de', entry(data))).toBe(german);
	expect(periodWords('en', entry(data))).toBe(english);
});

test.each([
	[{ status: 'ongoing', statusAsOf: '2024' }, 'ongoing (Stand: 2024)'],
	[{ status: 'ongoing' }, 'ongoing'],
	[{ statusAsOf: '2009' }, 'nicht bekannt (letzte Angabe: 2009)'],
	[{ starts: '2007' }, 'nicht bekannt'],
	[{ starts: '2007', ends: '2009' }, undefined],
	[{}, undefined],
])('says the status of %j', (data, german) => {
	expect(statusWords('de', entry(data), label)).toBe(german);
});
