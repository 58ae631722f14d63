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
		.map(({ label }) => label);
};

test('results say of what is over that it is, and of nothing else', () => {
	const verified = { on: '2026-11-01', by: 'editorial-team', method: 'asked' };
	expect(marksOf('project', { verified, status: 'completed' })).toEqual(['abgeschlossen']);
	expect(marksOf('project', { verified })).toEqual([]);
	expect(marksOf('page')).toEqual([]);
	const lifecycle = { state: 'archived', why: 'partner-left', reason: { de: 'Ein Grund' } };
	expect(marksOf('project', { verified, lifecycle })).toEqual([]);
});
