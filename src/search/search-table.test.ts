import { afterAll, expect, test, vi } from 'vitest';
import { rowTerms } from '#src/search/row-terms.ts';
import { searchTable } from '#src/search/search-table.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const all = makeCatalogue(
	[
		makeEntry('organisation', 'a', { title: { de: 'Amt', en: 'Authority' } }),
		makeEntry('project', 'z', {
			title: { de: 'Zeit' },
			summary: { de: 'Nur deutsch' },
			topics: ['research', 'sport'],
			laender: ['BE', 'DE'],
			starts: '2007',
			ends: '2008',
		}),
		makeEntry('project', 'b', { title: { de: 'Übung', en: 'Exercise' } }),
		makeEntry('project', 'weg', {
			lifecycle: { state: 'withdrawn', reason: { de: 'Auf Wunsch' } },
		}),
	],
	{ topics: ['sport', 'research'], laender: ['DE', 'BE'] },
);
vi.stubEnv('BUILD_DATE', '2026-11-22');
afterAll(() => void vi.unstubAllEnvs());
const table = searchTable(all, 'en', (path) => `key of ${path}`);

test('lists entries by type, then by title, without the withdrawn ones', () => {
	expect(table.entries.map(({ id }) => id)).toEqual(['b', 'z', 'a']);
});

test('lists what was not checked in time after all others, and what is dormant last', () => {
	const checked = (id: string, on: string, title: string) =>
		makeEntry(id === 'o' ? 'organisation' : 'project', id, {
			title: { en: title },
			verified: { on, by: 'editorial-team', method: 'asked' },
		});
	const late = makeCatalogue([
		checked('dormant', '2020-01-01', 'A'),
		checked('overdue', '2025-11-01', 'B'),
		checked('fresh', '2026-11-01', 'C'),
		checked('o', '2026-11-01', 'D'),
	]);
	expect(searchTable(late, 'en', (path) => path).entries.map(({ id }) => id)).toEqual([
		...['fresh', 'o', 'overdue', 'dormant'],
	]);
});

test('says of an entry what a result shows', () => {
	expect(table.entries[1]).toEqual({
		id: 'z',
		path: '/en/projects/z/',
		title: 'Zeit',
		titleLanguage: 'de',
		only: 'de',
		years: '2007–2008',
		start: '2007',
		checked: '2026-11-22',
		terms: expect.anything(),
		text: 'key of /en/projects/z/',
	});
});

test('names the terms of an entry by their places', () => {
	const [, zeit] = table.entries;
	const carried = (name: string) => zeit && rowTerms(table.facets, name, zeit).map(({ id }) => id);
	expect(['type', 'laender', 'topics', 'years', 'wanted'].map(carried)).toEqual([
		['project'],
		['DE', 'BE'],
		['sport', 'research'],
		['2007', '2008'],
		[],
	]);
});

test('does not mark an entry that the reader can read', () => {
	expect(table.entries[0]).not.toHaveProperty('only');
	expect(table.entries[0]).not.toHaveProperty('titleLanguage');
});
