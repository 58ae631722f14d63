import { describe, expect, test } from 'vitest';
import { sampleComponents, sampleContent, type Changes } from '#src/checks/cases/sample-content.ts';
import { lostIds } from '#src/editing/ids/lost-ids.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import { publishedIdsText, type PublishedIds } from '#src/entries/published-ids.ts';

const known = { type: 'project', since: '2026-01-01' } as const;
const lost = (paths: readonly string[], changes: Changes = {}, before: PublishedIds = {}) =>
	lostIds(
		{ paths, idsText: publishedIdsText(before) },
		contentFolderOf(sampleContent(changes), sampleComponents),
	).map(({ what, id, path }) => `${what} ${id} ${path}`);
const now = (ids: PublishedIds): Changes => ({ 'ids.json': publishedIdsText(ids) });

describe('of what was there at an earlier time', () => {
	test('nothing is lost while all of it is there', () => {
		expect(lost(sampleContent().map(({ path }) => path))).toEqual([]);
	});

	test('an entry that is gone without a word is lost, though nobody had recorded it', () => {
		expect(lost(['projects/x.yaml', 'guides/de/y.mdx', 'guides/en/y.mdx'])).toEqual([
			'entry x projects/x.yaml',
			'entry y guides/de/y.mdx',
		]);
	});

	test('an entry is lost as well whose id is recorded and says nothing of what became of it', () => {
		expect(lost(['projects/x.yaml'], now({ x: known }))).toEqual(['entry x projects/x.yaml']);
	});

	test.each<[string, PublishedIds]>([
		['moved', { x: { ...known, moved: 'sample-project' } }],
		['withdrawn', { x: { ...known, withdrawn: { on: '2026-02-01', reason: { de: 'x' } } } }],
	])('an entry that was %s is not', (_, ids) => {
		expect(lost(['projects/x.yaml'], now(ids))).toEqual([]);
	});

	test('an entry that became one of another type is lost: its address is', () => {
		expect(lost(['events/sample-project.yaml'])).toEqual([
			'entry sample-project events/sample-project.yaml',
		]);
	});

	test('an entry with one language less is not', () => {
		const changes = { 'guides/en/sample-guide.mdx': null };
		expect(lost(['guides/de/sample-guide.mdx', 'guides/en/sample-guide.mdx'], changes)).toEqual([]);
	});

	test('no file is looked for that never was an entry', () => {
		expect(lost(['projects/x.yml', 'projects/Ä.yaml', 'media/x.png', 'x.yaml'])).toEqual([]);
	});

	test('a line that is gone from the record is lost, be the entry there or not', () => {
		const ids = { 'sample-project': known, x: { ...known, moved: 'sample-project' } };
		const both = ['line sample-project ids.json', 'line x ids.json'];
		expect(lost([], {}, ids)).toEqual(both);
		expect(lost([], { 'ids.json': null }, ids)).toEqual(both);
		expect(lost([], now(ids), ids)).toEqual([]);
	});

	test('a record that could not be read then says nothing', () => {
		const content = contentFolderOf(sampleContent(), sampleComponents);
		expect(lostIds({ paths: [], idsText: '{' }, content)).toEqual([]);
	});
});
