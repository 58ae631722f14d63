import { expect, test } from 'vitest';
import { lateLast } from '#src/site/entry-order.ts';
import { makeEntry } from '#tests/builders/make-catalogue.ts';

const project = (id: string, on: string, more = {}) =>
	makeEntry('project', id, {
		...{ verified: { on, by: 'editorial-team', method: 'asked' } },
		...more,
	});

test('what was not checked in time stands behind the rest, what is dormant last, and all else stays in its order', () => {
	const entries = [
		...[project('resting', '2020-01-01'), project('overdue', '2025-01-15')],
		...[project('over', '2020-01-01', { ends: '2021' }), project('fresh', '2026-01-01')],
		project('also-resting', '2019-01-01'),
	];
	expect(lateLast(entries, '2026-03-01').map(({ id }) => id)).toEqual([
		...['over', 'fresh', 'overdue', 'resting', 'also-resting'],
	]);
});
