import { describe, expect, test } from 'vitest';
import {
	latestId,
	parsePublishedIds,
	publishedId,
	publishedIdsText,
	type PublishedIds,
} from '#src/entries/published-ids.ts';

const known = { type: 'project', since: '2026-01-01' } as const;

describe('the record of ids', () => {
	test('is sorted, with a line for each, and reads as it was written', () => {
		const ids: PublishedIds = {
			...{ b: { ...known, moved: 'a' }, a: known },
			c: { ...known, withdrawn: { on: '2026-02-01', reason: { de: 'Wunsch' } } },
		};
		const text = publishedIdsText(ids);
		expect(text.split('\n').map((line) => line.slice(0, 5))).toEqual([
			...['{', '\t"a":', '\t"b":', '\t"c":', '}', ''],
		]);
		expect(parsePublishedIds(text)).toEqual(ids);
		expect(parsePublishedIds(publishedIdsText({}))).toEqual({});
	});

	test.each([
		['is no JSON', '<<<<<<< HEAD'],
		['lacks the day', '{ "a": { "type": "project" } }'],
		['names an id that is none', '{ "A b": { "type": "project", "since": "2026-01-01" } }'],
		[
			'has a line of its own twice',
			`{\n"a": ${JSON.stringify(known)},\n"a": ${JSON.stringify(known)}\n}`,
		],
		[
			'both moves and withdraws',
			JSON.stringify({
				a: { ...known, moved: 'b', withdrawn: { on: '2026-02-01', reason: { de: 'x' } } },
			}),
		],
	])('is not read where it %s', (_, text) => {
		expect(parsePublishedIds(text)).toBeUndefined();
	});

	test('knows nothing of ids that are names of an object’s own', () => {
		expect(publishedId({}, 'constructor')).toBeUndefined();
	});
});

test('an id that moved several times has a latest one, unless it goes in a circle', () => {
	const ids = { a: { ...known, moved: 'b' }, b: { ...known, moved: 'c' }, c: known };
	expect(['a', 'b', 'c', 'd'].map((id) => latestId(ids, id))).toEqual(['c', 'c', 'c', 'd']);
	expect(
		latestId({ a: { ...known, moved: 'b' }, b: { ...known, moved: 'a' } }, 'a'),
	).toBeUndefined();
});
