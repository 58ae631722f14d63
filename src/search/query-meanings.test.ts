import { expect, test } from 'vitest';
import { lexicon } from '#src/search/lexicon.ts';
import { queryMeanings } from '#src/search/query-meanings.ts';

const known = lexicon('de', {
	words: [
		'Angebote',
		'Brückenbauen',
		'Kontaktbeamter',
		'Moschee',
		'Polizei',
		'Radikalisierung',
		'Schutz',
		'Tisch',
		'runder',
	],
	synonyms: [
		['Schutz', 'Sicherheit', 'security'],
		['Moschee', 'mosque'],
		['Kontaktbeamter', 'contact officer'],
		['Runder Tisch', 'round table'],
	],
	long: {},
});
const meanings = (query: string) =>
	queryMeanings(known, query).map(({ meanings: found }) => found.map(({ keys }) => keys.join('+')));
const keys = (...words: string[]) => words.map(known.keyOf).join('+');

test.each([
	['Moscheeschutz', [keys('Moschee', 'Schutz')]],
	['Moscheesicherheit', [keys('Moschee', 'Schutz')]],
	['Moschee-Schutz', [keys('Moschee', 'Schutz')]],
	['mosque', [keys('Moschee')]],
	['contact officers', [keys('Kontaktbeamter')]],
	['round table', [keys('runder', 'Tisch')]],
	['brücken bauen', [keys('Brückenbauen')]],
	['radikalisirung', [keys('Radikalisierung')]],
	['radikalsierugn', [keys('Radikalisierung')]],
	['Poliz', [keys('Polizei')]],
])('understands %s', (query, expected) => {
	expect(meanings(query)).toEqual([expected]);
});

test.each(['Giraffe', 'Polyzey', 'Mosaik'])('knows nothing for %s', (word) => {
	expect(meanings(word)).toEqual([[]]);
});

test('drops words that say nothing, unless there are no others', () => {
	expect(queryMeanings(known, 'Wie finde ich eine Moschee?').map(({ typed }) => typed)).toEqual([
		'Moschee',
	]);
	expect(queryMeanings(known, 'wie').map(({ typed }) => typed)).toEqual(['wie']);
	expect(queryMeanings(known, '?! — …')).toEqual([]);
});

test('looks at a repeated word once, and at no more than sixteen', () => {
	expect(queryMeanings(known, 'Moschee moschee').length).toBe(1);
	expect(queryMeanings(known, [...Array(50).keys()].join(' ')).length).toBe(16);
});
