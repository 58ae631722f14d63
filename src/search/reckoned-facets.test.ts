import { expect, test } from 'vitest';
import { reckonedFacets } from '#src/search/reckoned-facets.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const freshnessFacet = reckonedFacets('de', makeCatalogue([]), '2026-11-22').find(
	({ name }) => name === 'freshness',
);
const marksOf = (type: 'project' | 'page', data = {}) => {
	const carried = freshnessFacet?.termsOf(makeEntry(type, 'x', data)) ?? [];
	return freshnessFacet?.terms
		.filter(({ id, isMark }) => isMark && carried.includes(id))
		.map(({ label, one }) => one ?? label);
};

test('results say of what is over that it is, and of what was not checked for long', () => {
	const verified = { on: '2026-11-01', by: 'editorial-team', method: 'asked' };
	expect(marksOf('project', { verified, status: 'completed' })).toEqual(['abgeschlossen']);
	expect(marksOf('project', { verified })).toEqual([]);
	expect(marksOf('page')).toEqual([]);
	const checkedOn = (on: string) => ({ verified: { ...verified, on } });
	expect(marksOf('project', checkedOn('2025-12-01'))).toEqual([]);
	expect(marksOf('project', checkedOn('2025-10-01'))).toEqual(['Prüfung überfällig']);
	expect(marksOf('project', checkedOn('2024-10-01'))).toEqual(['ruht']);
	const lifecycle = { state: 'archived', why: 'partner-left', reason: { de: 'Ein Grund' } };
	expect(marksOf('project', { verified, lifecycle })).toEqual([]);
});
