import { describe, expect, test } from 'vitest';
import { freshnessByType, reviewQueue } from '#src/exports/review-queue.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const checked = (on: string) => ({ verified: { on, by: 'editorial-team', method: 'asked' } });
const catalogue = makeCatalogue([
	makeEntry('project', 'alt', checked('2024-01-15')),
	makeEntry('project', 'aelter', checked('2023-06-01')),
	makeEntry('project', 'frisch', checked('2026-01-15')),
	makeEntry('project', 'vorbei', { ...checked('2020-01-01'), status: 'completed' }),
	makeEntry('project', 'archiviert', {
		...checked('2020-01-01'),
		lifecycle: { state: 'archived', why: 'aim-reached', reason: { de: 'Ziel erreicht' } },
	}),
	makeEntry('contact', 'bald', checked('2025-08-20')),
	makeEntry('contact', 'weg', {
		...checked('2020-01-01'),
		lifecycle: { state: 'withdrawn', reason: { de: 'Wunsch' } },
	}),
	makeEntry('training', 'kurs', { ...checked('2025-01-01'), runs: [{ start: '2025-12-01' }] }),
]);

describe('the queue of what has to be checked again', () => {
	test('has the longest overdue first, and nothing that is fresh, over, archived or withdrawn', () => {
		expect(reviewQueue(catalogue, '2026-02-01').map(({ id, state }) => `${id}: ${state}`)).toEqual([
			'aelter: dormant',
			'alt: dormant',
			'kurs: overdue',
			'bald: due',
		]);
	});

	test('says of a training whose dates have all passed that none is known', () => {
		const course = reviewQueue(catalogue, '2026-02-01').find(({ id }) => id === 'kurs');
		expect(course).toMatchObject({ withoutDate: true, due: '2025-12-01', checked: '2025-01-01' });
	});

	test('names the file in which a new check is entered', () => {
		expect(reviewQueue(catalogue, '2026-02-01')[0]?.file).toBe('projects/aelter.yaml');
	});
});

test('how fresh a type is counts only what ages', () => {
	const byType = freshnessByType(catalogue, '2026-02-01');
	const of = (name: string) => byType.find(({ type }) => type.name === name);
	expect(of('project')).toMatchObject({
		counts: { fresh: 1, due: 0, overdue: 0, dormant: 2, past: 1, ageless: 1 },
		ageing: 3,
	});
	expect(of('project')?.share).toBeCloseTo(1 / 3);
	expect(of('contact')?.share).toBe(1);
	expect(of('material')?.share).toBeUndefined();
	expect(of('page')).toBeUndefined();
});
