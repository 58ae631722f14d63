import { expect, test } from 'vitest';
import { allFacets, facets } from '#src/search/facets.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const all = makeCatalogue([], {
	topics: ['sport', 'research'],
	laender: ['DE', 'BE'],
	audiences: ['police'],
	'organisation-kinds': ['police'],
});
const named = (name: string) => allFacets('de', all).find((facet) => facet.name === name);

test('offers type, Land, topic and audience', () => {
	expect(facets('en', all).map(({ name, label }) => [name, label])).toEqual([
		['type', 'Type of entry'],
		['laender', 'Länder'],
		['topics', 'Topics'],
		['audiences', 'Audiences'],
	]);
});

test('shows the terms in the order and words of their vocabulary', () => {
	expect(named('topics')?.terms).toEqual([
		{ id: 'sport', label: 'sport' },
		{ id: 'research', label: 'research' },
	]);
});

test('reads every type by its own description', () => {
	const entry = makeEntry('organisation', 'o', { topics: ['sport'], kind: 'police' });
	expect(named('type')?.termsOf(entry)).toEqual(['organisation']);
	expect(named('topics')?.termsOf(entry)).toEqual(['sport']);
	expect(named('organisation-kinds')?.termsOf(entry)).toEqual(['police']);
	expect(named('laender')?.termsOf(makeEntry('guide', 'g'))).toEqual([]);
});

test('does not take the vocabulary of an unmarked field for a facet', () => {
	expect(named('verifier-roles')).toBeUndefined();
});

test("does not take a partner's side for the entry's own", () => {
	const partners = [{ name: { de: 'X' }, side: 'muslim' }];
	expect(named('sides')?.termsOf(makeEntry('project', 'p', { partners }))).toEqual([]);
});
