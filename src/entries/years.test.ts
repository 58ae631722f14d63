import { expect, test } from 'vitest';
import { isInYears, startOf, yearSpan } from '#src/entries/years.ts';
import { makeEntry } from '#tests/builders/make-catalogue.ts';

const project = (data: Record<string, unknown>) => makeEntry('project', 'p', data);

test.each([
	[{ starts: '2015-05', ends: '2018' }, [2015, 2018]],
	[{ starts: '2015', status: 'ongoing' }, [2015, 2026]],
	[{ starts: '2015' }, [2015, 2015]],
	[{ ends: '2018' }, [2018, 2018]],
	[{ starts: '2030', status: 'ongoing' }, [2030, 2030]],
	[{}, undefined],
])('spans the years that are known: %o', (data, span) => {
	expect(yearSpan(project(data), 2026)).toEqual(span);
});

test('lies within years that it touches', () => {
	const entry = project({ starts: '2015', ends: '2018' });
	const within = [
		[2010, 2015],
		[2016, 2016],
		[2018, 2020],
		[2010, 2014],
		[2019, 2019],
	].map(([from = 0, until = 0]) => isInYears(entry, from, until, 2026));
	expect(within).toEqual([true, true, true, false, false]);
	expect(isInYears(project({}), 0, 9999, 2026)).toBe(false);
});

test.each([
	[{ starts: '2015-05', ends: '2018' }, '2015-05'],
	[{ ends: '2018' }, undefined],
	[{}, undefined],
])('starts when its period does: %o', (data, start) => {
	expect(startOf(project(data))).toBe(start);
});

test('starts with the first of several dates', () => {
	const runs = [{ start: '2024-09-02' }, { start: '2023-05' }];
	expect(startOf(makeEntry('training', 't', { runs }))).toBe('2023-05');
});
