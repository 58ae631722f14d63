import { expect, test } from 'vitest';
import { synonymGroups } from '#src/search/synonym-groups.ts';
import { makeCatalogue } from '#tests/builders/make-catalogue.ts';

type Groups = Parameters<typeof synonymGroups>[1]['groups'];
const groupsOf = (groups: Groups, words: string[], catalogue = makeCatalogue([])) =>
	synonymGroups(catalogue, { groups }, 'de', words);

test('tells words that some entry holds from those that only lead there', () => {
	const groups = [{ de: ['Moschee', 'Gotteshaus'], en: ['mosque'] }];
	expect(groupsOf(groups, ['Moschee'])).toEqual([[['Moschee'], ['Gotteshaus', 'mosque']]]);
});

test('leaves a group out of which nothing can be found', () => {
	expect(groupsOf([{ de: ['Zirkus', 'Manege'] }], ['Moschee'])).toEqual([]);
});

test('takes a phrase as found only where all its words are', () => {
	const groups = [{ de: ['Runder Tisch', 'Gesprächskreis'] }];
	expect(groupsOf(groups, ['Gesprächskreis', 'Tisch'])).toEqual([
		[['Gesprächskreis'], ['Runder Tisch']],
	]);
});

test('leads from a region to each place in it, and from no place to another', () => {
	const groups = [{ de: ['Ruhrgebiet', 'Ruhrpott'], places: ['Bochum', 'Duisburg', 'Herne'] }];
	expect(groupsOf(groups, ['Bochum', 'Duisburg'])).toEqual([
		[['Bochum'], ['Ruhrgebiet', 'Ruhrpott']],
		[['Duisburg'], ['Ruhrgebiet', 'Ruhrpott']],
	]);
});

test('knows the Länder by their abbreviations, and the catalogue by its former names', () => {
	const catalogue = makeCatalogue([], { laender: ['BW'] }, {
		name: { de: 'Kooperationskatalog' },
		formerNames: [{ name: { de: 'Sicher Zusammenleben (KoSiZu)' } }],
	} as never);
	const found = groupsOf([], ['BW', 'KoSiZu', 'Kooperationskatalog'], catalogue);
	expect(found.flat(2)).toEqual(
		expect.arrayContaining(['BW', 'Kooperationskatalog', 'Sicher Zusammenleben', 'KoSiZu']),
	);
});
