import { expect, test } from 'vitest';
import { lexicon } from '#src/search/lexicon.ts';
import { queryMeanings } from '#src/search/query-meanings.ts';
import { wordKey } from '#src/search/word-key.ts';
import { makeRecord, makeWords } from '#tests/builders/make-words.ts';

const found = [
	'Angebote',
	'Brückenbauen',
	'Kontaktbeamter',
	'Moschee',
	'Polizei',
	'Radikalisierung',
	'Schutz',
	'Tisch',
	'runder',
];
const withLexicon = lexicon(
	'de',
	makeWords(
		'de',
		found.map((title) => makeRecord({ title })),
		[
			['Schutz', 'Sicherheit', 'security'],
			['Moschee', 'mosque'],
			['Kontaktbeamter', 'contact officer'],
			['Runder Tisch', 'round table'],
		],
	),
);
const parts = (query: string) => withLexicon((known) => queryMeanings(known, query));
const meanings = async (query: string) =>
	(await parts(query)).map(({ meanings: all }) => all.map(({ keys }) => keys.join('+')));
const keys = (...words: string[]) => words.map((word) => wordKey('de', word)).join('+');

test.each([
	['Moscheeschutz', [keys('Moschee', 'Schutz'), keys('Schutz')]],
	['Moscheesicherheit', [keys('Moschee', 'Schutz'), keys('Schutz')]],
	['Moschee-Schutz', [keys('Moschee', 'Schutz'), keys('Schutz')]],
	['Moschee:Schutz', [keys('Moschee', 'Schutz'), keys('Schutz')]],
	['mosque', [keys('Moschee')]],
	['contact officers', [keys('Kontaktbeamter')]],
	['round table', [keys('runder', 'Tisch')]],
	['brücken bauen', [keys('Brückenbauen')]],
	['radikalisirung', [keys('Radikalisierung')]],
	['radikalsierugn', [keys('Radikalisierung')]],
	['Poliz', [keys('Polizei')]],
	['moscheschuzt', [keys('Moschee', 'Schutz')]],
])('understands %s', async (query, expected) => {
	expect(await meanings(query)).toEqual([expected]);
});

test.each(['Giraffe', 'Polyzey', 'Mosaik'])('knows nothing for %s', async (word) => {
	expect(await meanings(word)).toEqual([[]]);
});

test('drops words that say nothing, unless there are no others', async () => {
	expect((await parts('Wie finde ich eine Moschee?')).map(({ typed }) => typed)).toEqual([
		'Moschee',
	]);
	expect((await parts('wie')).map(({ typed }) => typed)).toEqual(['wie']);
	expect(await parts('?! — …')).toEqual([]);
});

test('looks at a repeated word once, and at no more than sixteen', async () => {
	expect((await parts('Moschee moschee')).length).toBe(1);
	expect((await parts([...Array(50).keys()].join(' '))).length).toBe(16);
});
