import { expect, test } from 'vitest';
import { widerPlaces } from '#src/search/wider-places.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const inPlace = (id: string, place: string | undefined, ...laender: string[]) =>
	makeEntry('project', id, { laender, ...(place ? { place } : {}) });

test('leads from a place to its Land, and from a Land to what is nationwide', () => {
	const catalogue = makeCatalogue(
		[inPlace('a', 'Stuttgart', 'BW'), inPlace('b', 'Essen', 'NW'), inPlace('c', 'Stuttgart', 'BW')],
		{ laender: ['DE', 'BW', 'NW'] },
	);
	expect(widerPlaces(catalogue, 'de')).toEqual([
		[['DE'], ['BW']],
		[['BW'], ['Stuttgart']],
		[['DE'], ['NW']],
		[['NW'], ['Essen']],
	]);
});

test('knows no Land of a place that may lie in several', () => {
	const catalogue = makeCatalogue([inPlace('a', 'Stuttgart', 'BW', 'NW')], {
		laender: ['BW', 'NW'],
	});
	expect(widerPlaces(catalogue, 'de').flat(2)).not.toContain('Stuttgart');
});
