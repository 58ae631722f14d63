import { describe, expect, test } from 'vitest';
import { allFacets, facets } from '#src/search/facets.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const all = makeCatalogue([], {
	topics: ['sport', 'research'],
	laender: ['DE', 'BE'],
	audiences: ['police'],
	'organisation-kinds': ['police'],
});
const named = (name: string) => allFacets('de', all).find((facet) => facet.name === name);

test('offers what visitors choose by, each with a label', () => {
	const offered = facets('en', all, '2026-11-22');
	expect(offered.slice(0, 4).map(({ name, label }) => [name, label])).toEqual([
		['type', 'Type of entry'],
		['laender', 'Länder'],
		['topics', 'Topics'],
		['audiences', 'Audiences'],
	]);
	expect(offered.filter(({ label }) => !label)).toEqual([]);
});

test('offers each facet once, and all that a description marks as one', () => {
	const offered = facets('de', all, '2026-11-22').map(({ name }) => name);
	expect(new Set(offered).size).toBe(offered.length);
	// The partners' facets hold the sides and kinds of organisations, too.
	const asked = [...offered, 'sides', 'organisation-kinds'];
	expect(allFacets('de', all).filter(({ name }) => !asked.includes(name))).toEqual([]);
	expect(offered).toEqual(
		expect.arrayContaining(['project-formats', 'expert-formats', 'delivery-modes', 'languages']),
	);
});

test('knows the page of each Land, and whom to ask there', () => {
	const laender = facets('en', all, '2026-11-22').find(({ name }) => name === 'laender');
	expect(laender).toMatchObject({
		first: 'contact',
		whole: 'DE',
		terms: [{ path: '/en/laender/de/' }, { path: '/en/laender/be/' }],
	});
});

describe('facets that are reckoned', () => {
	const police = makeEntry('organisation', 'polizei', { kind: 'police', side: 'authority' });
	const entry = makeEntry('project', 'p', {
		starts: '2024',
		status: 'ongoing',
		partners: [{ organisation: 'polizei' }, { name: { de: 'X' }, side: 'muslim' }],
		partnerWanted: { sides: ['muslim'] },
		verified: { on: '2025-11-22', by: 'editorial-team', method: 'asked' },
	});
	const archived = makeEntry('event', 'e', {
		starts: '2022',
		lifecycle: { state: 'archived', why: 'aim-reached', reason: { de: 'Vorbei' } },
		verified: { on: '2025-11-21', by: 'editorial-team', method: 'asked' },
	});
	const catalogue = makeCatalogue([police, entry, archived], {
		sides: ['authority', 'muslim'],
		'organisation-kinds': ['police'],
	});
	const terms = (name: string, of = entry) =>
		facets('de', catalogue, '2026-11-22')
			.find((facet) => facet.name === name)
			?.termsOf(of);

	test('take the sides and kinds of partners, and of an organisation itself', () => {
		expect(terms('partner-sides')).toEqual(['authority', 'muslim']);
		expect(terms('partner-kinds')).toEqual(['police']);
		expect(terms('partner-sides', police as never)).toEqual(['authority']);
	});

	test('take the years that an entry spans, without a gap between the first and the last', () => {
		expect(terms('years')).toEqual(['2024', '2025', '2026']);
		const years = facets('de', catalogue, '2026-11-22').find(({ name }) => name === 'years');
		expect(years?.terms.map(({ id }) => id)).toEqual(['2022', '2023', '2024', '2025', '2026']);
	});

	test('know who looks for partners, what was checked within a year, and what is archived', () => {
		expect(['wanted', 'checked', 'lifecycle-states'].map((name) => terms(name))).toEqual([
			['yes'],
			['year'],
			['published'],
		]);
		const other = archived as never;
		expect(['wanted', 'checked', 'lifecycle-states'].map((name) => terms(name, other))).toEqual([
			[],
			[],
			['archived'],
		]);
	});
});

test('shows the terms in the order and words of their vocabulary', () => {
	expect(named('topics')?.terms).toMatchObject([
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
