import { expect, test } from 'vitest';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { newestSource } from '#src/entries/newest-source.ts';
import { vocabularies } from '#src/catalog/vocabulary.ts';
import { makeEntry } from '#tests/builders/make-catalogue.ts';

const project = (method: string, ...years: (number | undefined)[]) =>
	makeEntry('project', 'p', {
		verified: { on: '2026-01-15', by: 'editorial-team', method },
		...(years.length && { sources: years.map((year) => ({ title: 'Bericht', year })) }),
	});

test('of desk research is that of the highest year', () => {
	expect(newestSource(project('desk-research-read-once', 2017, undefined, 2019, 2012))).toBe(2019);
	expect(newestSource(project('desk-research-compared', 2017))).toBe(2017);
});

test('says so where no source has a year', () => {
	expect(newestSource(project('desk-research-read-once', undefined))).toBe('unknown');
});

test('is of no matter where somebody was asked, where there are no sources, and where nothing is checked', () => {
	expect(newestSource(project('self-declared', 2019))).toBeUndefined();
	expect(newestSource(project('desk-research-read-once'))).toBeUndefined();
	expect(newestSource(makeEntry('page', 'x'))).toBeUndefined();
});

test('goes by ways of checking that exist', async () => {
	const { catalogue } = await readContentFolder('content');
	const { fromSources = [] } = vocabularies['verification-methods'];
	const known = catalogue.vocabularies['verification-methods'].terms.map(({ id }) => id);
	expect(known).toEqual(expect.arrayContaining([...fromSources]));
});
