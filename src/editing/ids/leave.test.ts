import { describe, expect, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import {
	replace,
	sampleComponents,
	sampleContent,
	sampleText,
	type Changes,
} from '#src/checks/cases/sample-content.ts';
import { confirmed, sampleSubstance, sampleTexts } from '#src/checks/cases/word-cases.ts';
import {
	CannotLeave,
	movedEntry,
	readdressedEntry,
	withdrawnEntry,
	type FileChanges,
} from '#src/editing/ids/leave.ts';
import { recordedIds } from '#src/editing/ids/recorded-ids.ts';
import { readTranslatable } from '#src/editing/word/record-translation.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { sourceNow } from '#src/entries/translation.ts';
import { parsePublishedIds, publishedIdsText } from '#src/entries/published-ids.ts';

const today = '2026-11-26';
const folder = (changes: Changes = {}) => contentFolderOf(sampleContent(changes), sampleComponents);
const recorded = { 'ids.json': publishedIdsText(recordedIds(folder(), '2026-01-01')) };
const move = (from: string, to: string, changes: Changes = recorded) =>
	movedEntry(folder(changes), { from, to, today });
const withdraw = (id: string, replacedBy?: string) =>
	withdrawnEntry(folder(recorded), { id, on: today, reason: { de: 'Auf Wunsch.' }, replacedBy });
const errorsAfter = (changes: FileChanges) =>
	checkContent(folder({ ...recorded, ...Object.fromEntries(changes) })).filter(
		({ severity }) => severity === 'error',
	);

test('every entry of the sample is recorded, with its type and the day', () => {
	const ids = recordedIds(folder(), today);
	const { entries } = folder();
	expect(entries.length).toBeGreaterThan(4);
	const segment = { de: 'beispiel', en: 'sample' };
	expect(Object.fromEntries(entries.map(({ id }) => [id, ids[id]]))).toEqual(
		Object.fromEntries(
			entries.map(({ id, type }) => [
				id,
				{ type: type.name, since: today, ...(type.name === 'page' && { segment }) },
			]),
		),
	);
});

test('what is recorded keeps its day when others are added', () => {
	expect(recordedIds(folder(recorded), today)['sample-project']?.since).toBe('2026-01-01');
});

test.each([
	'sample-project',
	'sample-organisation',
	'sample-contact',
	'sample-guide',
	'sample-page',
])('%s can be moved: nothing is broken afterwards, and the old id leads to the new one', (id) => {
	const changes = move(id, 'another-name');
	expect(errorsAfter(changes)).toEqual([]);
	const ids = parsePublishedIds(changes.get('ids.json') ?? '');
	expect(ids?.[id]?.moved).toBe('another-name');
	expect(ids?.['another-name']?.since).toBe(today);
});

test('moving changes fields and links that name the id, and nothing else', () => {
	const changes = move('sample-organisation', 'another-name');
	const before = sampleText('projects/sample-project.yaml', recorded).split('\n');
	const after = changes.get('projects/sample-project.yaml')?.split('\n') ?? [];
	expect(after.filter((line, index) => line !== before[index])).toEqual([
		'  - organisation: another-name',
		expect.stringContaining('(entry:another-name)'),
	]);
	expect(changes.get('organisations/sample-organisation.yaml')).toBeNull();
	expect(changes.get('organisations/another-name.yaml')).toContain('id: another-name\n');
});

describe('what people confirmed and translated', () => {
	const project = 'projects/sample-project.yaml';
	const guide = 'guides/en/sample-guide.mdx';
	const lapsed = '0123456789abcdef';
	/** The sample with a confirmation and translations under these digests. */
	const said = (substance: string, texts: string, prose: string): Changes => ({
		...recorded,
		[project]: (text) =>
			`${confirmed('2026-03-01', substance)[project]?.(text)}translated:\n  en: '${texts}'\n`,
		[guide]: replace('summary:', `translated: '${prose}'\nsummary:`),
	});
	const german = folder().entries.find(({ id }) => id === 'sample-guide') as ReadEntry;
	const held = said(
		sampleSubstance,
		sampleTexts,
		sourceNow(readTranslatable(german), 'en')!.digest,
	);
	const old = said(lapsed, lapsed, lapsed);
	/** What the checks say of the word of these people, after a move of the first id. */
	const wordAfter = (id: string, changes: Changes) =>
		checkContent(folder({ ...changes, ...Object.fromEntries(move(id, 'another-name', changes)) }))
			.filter(({ code }) => /^(?:confirmation-lapsed|translation-outdated)$/.test(code))
			.map(({ code, file }) => `${file} ${code}`);

	test('holds in the test before anything is moved', () => {
		const codes = checkContent(folder(held)).map(({ code }) => code);
		expect(codes).not.toContain('confirmation-lapsed');
		expect(codes).not.toContain('translation-outdated');
	});

	test.each(['sample-organisation', 'sample-project', 'sample-guide', 'sample-contact'])(
		'holds after %s was moved: nobody’s words have changed',
		(id) => expect(wordAfter(id, held)).toEqual([]),
	);

	test('stays lapsed where it had lapsed', () => {
		expect(wordAfter('sample-organisation', old)).toEqual([
			`${guide} translation-outdated`,
			`${project} confirmation-lapsed`,
			`${project} translation-outdated`,
		]);
		expect(move('sample-organisation', 'another-name', old).get(project)).toContain(
			`digest: '${lapsed}'`,
		);
	});

	test('is touched in no file that says the same as before', () => {
		expect([...move('sample-contact', 'another-name', held).keys()]).not.toContain(project);
		expect([...move('sample-organisation', 'another-name', held).keys()]).not.toContain(guide);
	});
});

test.each([
	['unknown', () => move('nobody', 'x')],
	['no-id', () => move('sample-project', 'Neuer Name')],
	['taken', () => move('sample-project', 'sample-contact')],
	[
		'taken',
		() => move('sample-guide', 'sample-project', Object.fromEntries(move('sample-project', 'x'))),
	],
	['unknown', () => withdraw('nobody')],
	['unknown', () => withdraw('sample-guide', 'nobody')],
	['referred-to', () => withdraw('sample-organisation')],
] as const)('an entry does not leave where the reason is: %s', (why, leave) => {
	expect(leave).toThrow(CannotLeave);
	expect(leave).toThrow(why);
});

describe('a page at another address', () => {
	const other = { 'pages/de/sample-page.mdx': replace('segment: beispiel', 'segment: muster') };

	test('is refused until it is recorded, and then led to from the former one', () => {
		const changed = { ...recorded, ...other };
		const codes = (changes: Changes) => checkContent(folder(changes)).map(({ code }) => code);
		expect(codes(changed)).toContain('address-changed');
		const changes = readdressedEntry(folder(changed), { id: 'sample-page', today });
		expect(codes({ ...changed, ...Object.fromEntries(changes) })).not.toContain('address-changed');
		expect(parsePublishedIds(changes.get('ids.json') ?? '')?.['sample-page']).toEqual({
			...{ type: 'page', since: '2026-01-01', segment: { de: 'muster', en: 'sample' } },
			formerSegments: [{ de: 'beispiel', en: 'sample' }],
		});
	});

	test('is not recorded by the way', () => {
		const ids = recordedIds(folder({ ...recorded, ...other }), today);
		expect(ids['sample-page']?.segment?.de).toBe('beispiel');
	});

	test.each([
		['unknown', 'nobody'],
		['unknown', 'sample-project'],
		['same-address', 'sample-page'],
	])('is none where the reason is: %s', (why, id) => {
		expect(() => readdressedEntry(folder(recorded), { id, today })).toThrow(why);
	});
});

test('a withdrawn entry loses its files and leaves a note', () => {
	const changes = withdraw('sample-page', 'sample-guide');
	expect(changes.get('pages/de/sample-page.mdx')).toBeNull();
	expect(parsePublishedIds(changes.get('ids.json') ?? '')?.['sample-page']).toEqual({
		...{ type: 'page', since: '2026-01-01', segment: expect.any(Object) },
		withdrawn: { on: today, reason: { de: 'Auf Wunsch.' }, replacedBy: 'sample-guide' },
	});
	expect(errorsAfter(changes)).toEqual([]);
});
