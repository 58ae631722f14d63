import { expect, test } from 'vitest';
import { termGaps } from '#src/site/term-gaps.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const all = makeCatalogue(
	[
		makeEntry('project', 'here', { laender: ['BE'] }),
		makeEntry('training', 'both', { laender: ['BB', 'MV'] }),
		makeEntry('training', 'one', { laender: ['BB'] }),
		makeEntry('event', 'far', { laender: ['MV'] }),
		makeEntry('contact', 'bund', { laender: ['DE'] }),
	],
	{ laender: ['DE', 'BE', 'BB', 'MV'] },
);
const berlin = { id: 'BE', label: { de: 'Berlin' }, description: {}, neighbours: ['BB'] };
const gaps = termGaps(all, 'laender', berlin);
const gap = (name: string) => gaps.find(({ type }) => type.name === name);

test('names the types that have no entry, and no other', () => {
	expect(gap('project')).toBeUndefined();
	expect(gap('training')).toBeDefined();
});

test('leaves out the types that cannot have one', () => {
	expect(gap('guide')).toBeUndefined();
});

test('shows what the neighbours have, those first that concern few Länder', () => {
	expect(gap('training')?.others.map(({ term, entries }) => [term.id, entries.length])).toEqual([
		['BB', 2],
	]);
	expect(gap('training')?.examples.map(({ id }) => id)).toEqual(['one', 'both']);
	expect(gap('training')?.isAround).toBe(true);
});

test('shows what there is for all of Germany where the neighbours have nothing', () => {
	expect(gap('contact')).toMatchObject({ isAround: false, others: [{ term: { id: 'DE' } }] });
	expect(gap('event')).toMatchObject({ isAround: false, others: [], examples: [] });
});

test('has nothing to say of a term without neighbours', () => {
	expect(termGaps(all, 'laender', { ...berlin, neighbours: [] })).toEqual([]);
});
