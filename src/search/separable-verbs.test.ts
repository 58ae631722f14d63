import { expect, test } from 'vitest';
import { lexicon } from '#src/search/lexicon.ts';
import { withWholeVerbs } from '#src/search/separable-verbs.ts';
import { makeRecord, makeWords } from '#tests/builders/make-words.ts';

const known = ['einladen', 'fortbilden', 'einstellen', 'andere'];
const withLexicon = lexicon(
	'de',
	makeWords(
		'de',
		known.map((title) => makeRecord({ title })),
	),
);
const whole = (query: string) => withLexicon((words) => withWholeVerbs(words, query.split(' ')));

test('puts a verb and its particle together, in whatever form the verb is', async () => {
	expect(await whole('wie lade ich Imame ein')).toEqual(['wie', 'einlade', 'ich', 'Imame']);
	expect(await whole('wer bildet Imame fort')).toEqual(['wer', 'fortbilden', 'Imame']);
});

test('a clause may follow the particle', async () => {
	const query = 'wen lade ich ein wenn';
	expect(await whole(query)).toEqual(['wen', 'einlade', 'ich', 'wenn']);
});

test.each([
	['an article', 'welche Stelle hat ein Imam'],
	['an article', 'an welche Stelle geht ein Schüler'],
	['what articles begin', 'was fange ich mit der Polizei an'],
])('takes no part of a verb for %s: %s', async (_, query) => {
	expect((await whole(query)).join(' ')).toBe(query);
});
