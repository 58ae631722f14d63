import { expect, test } from 'vitest';
import { queryWords, wordMatch } from '#src/search/query-words.ts';

test.each([
	['Polizei  Moschee', [[['polizei']], [['moschee']]]],
	['Moschee-Verein', [[['moscheeverein'], ['moschee', 'verein']]]],
	['Polizist*innen', [[['polizistinnen'], ['polizist', 'innen']]]],
	['Haeuser', [[['haeuser'], ['hauser']]]],
	['Strasse', [[['strasse'], ['straße']]]],
	['<script>', [[['script']]]],
	['?! — …', []],
	['', []],
])('reads the words of %s', (query, forms) => {
	expect(queryWords(query).map((word) => word.forms)).toEqual(forms);
});

test('looks a repeated word up once, and no more than twelve', () => {
	expect(queryWords('a A a').length).toBe(1);
	expect(queryWords([...Array(50).keys()].join(' ')).length).toBe(12);
});

test.each([
	['haus', 'Häuser'],
	['haeuser', 'Roncalli-Haus'],
	['haeuser', 'Häuser'],
	['hauser', 'Häuser,'],
	['häuser', 'Gebets-Häuser'],
	['Moscheen', 'Moschee'],
	['moschee', 'Moscheeverein'],
	['strasse', 'Straßenfest'],
	['polizistinnen', 'Polizist*innen'],
	['verein', '(Moschee-Verein).'],
])('takes %s for %s', (typed, word) => {
	expect(wordMatch('de', typed)(word)).toBe(true);
});

test.each([
	['Stelle', 'StGB'],
	['Verein', 'Vereidigung'],
	['Prävention', 'Rechtsextremismusprävention'],
	['Moschee', '–'],
	['neue', 'Neukölln'],
])('does not take %s for %s', (typed, word) => {
	expect(wordMatch('de', typed)(word)).toBe(false);
});

test('takes endings off by the rules of the language', () => {
	expect(wordMatch('en', 'communities')('community')).toBe(true);
	expect(wordMatch('en', 'trainings')('training')).toBe(true);
});
