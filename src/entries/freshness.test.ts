import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import { freshness, freshnessStates } from '#src/entries/freshness.ts';
import { makeEntry } from '#tests/builders/make-catalogue.ts';

const checked = (on: string) => ({ verified: { on, by: 'editorial-team', method: 'asked' } });
const project = (data = {}) => makeEntry('project', 'p', { ...checked('2026-01-15'), ...data });

describe('an entry', () => {
	test.each([
		['2026-01-15', 'fresh'],
		['2026-12-16', 'fresh'],
		['2026-12-17', 'due'],
		['2027-01-15', 'due'],
		['2027-01-16', 'overdue'],
		['2027-04-15', 'overdue'],
		['2027-04-16', 'dormant'],
		['2040-01-01', 'dormant'],
	] as const)('that is checked every twelve months is on %s %s', (today, state) => {
		expect(freshness(project(), today)).toEqual({ state, due: '2027-01-15' });
	});

	test.each([
		['contact', '2026-07-15'],
		['expert', '2026-07-15'],
		['project', '2027-01-15'],
		['organisation', '2027-01-15'],
		['material', '2028-01-15'],
		['guide', '2028-01-15'],
		['training', '2027-01-15'],
	] as const)('of the type %s has to be checked again by %s', (type, due) => {
		expect(freshness(makeEntry(type, 'x', checked('2026-01-15')), '2026-02-01').due).toBe(due);
	});

	test('checked on the last day of a month is due on the last of a shorter one', () => {
		expect(freshness(makeEntry('contact', 'x', checked('2025-08-31')), '2025-09-01').due).toBe(
			'2026-02-28',
		);
	});

	test('of which only the year of the check is known counts from its first day', () => {
		expect(freshness(project(checked('2026')), '2026-02-01').due).toBe('2027-01-01');
	});

	test.each([
		['is completed', { status: 'completed' }],
		['has ended', { ends: '2030' }],
	])('that %s is past, and does not age', (_, data) => {
		expect(freshness(project(data), '2035-01-01')).toEqual({ state: 'past' });
	});

	test('that is archived does not age, and need not be past', () => {
		const lifecycle = { state: 'archived', why: 'aim-reached', reason: { de: 'Ende' } };
		expect(freshness(project({ lifecycle }), '2035-01-01')).toEqual({ state: 'ageless' });
	});

	test('that ends in a year goes on until its last day', () => {
		expect(freshness(project({ ends: '2026' }), '2026-12-31').state).toBe('due');
		expect(freshness(project({ ends: '2026' }), '2027-01-01').state).toBe('past');
	});

	test('of a type without checks does not age', () => {
		const page = makeEntry('page', 'x');
		expect(freshness(page, '2099-01-01')).toEqual({ state: 'ageless' });
	});
});

describe('an event of which only the beginning is known', () => {
	const event = (data = {}) =>
		makeEntry('event', 'e', { ...checked('2026-01-15'), starts: '2026-05-01', ...data });

	test('is over the day after', () => {
		expect(freshness(event(), '2026-05-01').state).toBe('due');
		expect(freshness(event(), '2026-05-02')).toEqual({ state: 'past' });
	});

	test('goes on where it says so', () => {
		expect(freshness(event({ status: 'ongoing' }), '2026-05-02').state).toBe('fresh');
	});
});

describe('dates', () => {
	const training = (on: string, ...starts: string[]) =>
		makeEntry('training', 't', {
			...checked(on),
			runs: starts.map((start) => ({ start })),
		});

	test('keep a training fresh until the last of them', () => {
		const dated = training('2026-01-15', '2028-03-01', '2027-05');
		expect(freshness(dated, '2028-01-01')).toEqual({ state: 'fresh', due: '2028-03-01' });
	});

	test('that have all passed make a training one without a known date', () => {
		expect(freshness(training('2026-01-15', '2026-03-01'), '2026-03-02')).toEqual({
			...{ state: 'overdue', due: '2026-03-01', withoutDate: true },
		});
	});

	test('that had passed when it was checked do not count against it', () => {
		expect(freshness(training('2026-04-01', '2026-03-01'), '2026-05-01')).toEqual({
			...{ state: 'fresh', due: '2027-04-01', withoutDate: true },
		});
	});

	test('that have all passed make a meeting a thing of the past', () => {
		const event = makeEntry('event', 'e', {
			...checked('2026-01-15'),
			dates: [{ start: '2026-03' }],
		});
		expect(freshness(event, '2026-03-31').state).toBe('due');
		expect(freshness(event, '2026-04-01')).toEqual({ state: 'past' });
	});
});

test('a check never makes an entry older, and time never makes it fresher', () => {
	const day = fc
		.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const rank = (on: string, today: string) =>
		freshnessStates.indexOf(freshness(project(checked(on)), today).state);
	fc.assert(
		fc.property(day, day, day, (a, b, today) => {
			const [earlier, later] = [a, b].toSorted() as [string, string];
			expect(rank(later, today)).toBeLessThanOrEqual(rank(earlier, today));
			expect(rank(today, earlier)).toBeLessThanOrEqual(rank(today, later));
		}),
		{ seed: 20261122 },
	);
});

test('every type that is checked says how long a check holds', () => {
	const silent = catalog.filter(({ fields, review }) => 'verified' in fields && !review);
	expect(silent.map(({ name }) => name)).toEqual([]);
});
