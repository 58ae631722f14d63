import { expect, test } from 'vitest';
import { lessonGroups, lessonsOf } from '#src/entries/lessons.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const said = { difficult: { de: 'Zeit' }, results: { de: 'Vertrauen' } };
const archived = (why: string) => ({
	...said,
	lifecycle: { state: 'archived', why, ...(why === 'other' && { reason: { de: 'Ende' } }) },
});
const project = (id: string, data = {}) => makeEntry('project', id, data);
const today = '2026-11-26';

test('are those of what is completed, past its end or archived, in the order of the description', () => {
	const over = [{ ...said, status: 'completed' }, { ...said, ends: '2020' }, archived('merged')];
	for (const data of over)
		expect(lessonsOf(project('p', data), today)?.texts.map(({ name }) => name)).toEqual([
			...['results', 'difficult'],
		]);
});

test('are not taken from what goes on, was withdrawn, or says nothing', () => {
	const withdrawn = { ...said, lifecycle: { state: 'withdrawn', reason: { de: 'Wunsch' } } };
	for (const data of [said, { ...said, ends: '2027' }, withdrawn, { status: 'completed' }])
		expect(lessonsOf(project('p', data), today)).toBeUndefined();
});

test('stand under the reason for which they ended, in the order of the vocabulary', () => {
	const entries = [
		...[project('worded', archived('other')), project('merged', archived('merged'))],
		...[project('funding', archived('funding-ended')), project('done', { ...said, ends: '2020' })],
	];
	const catalogue = makeCatalogue(entries, {
		'archive-reasons': ['funding-ended', 'aim-reached', 'merged', 'other'],
	});
	const lessons = entries.flatMap((entry) => lessonsOf(entry, today) ?? []);
	expect(
		lessonGroups(catalogue, lessons).map(({ reason, lessons: own }) => [
			reason?.id,
			...own.map(({ entry }) => entry.id),
		]),
	).toEqual([
		[undefined, 'done'],
		...[
			['funding-ended', 'funding'],
			['merged', 'merged'],
			['other', 'worded'],
		],
	]);
});
