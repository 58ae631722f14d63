import { expect, test } from 'vitest';
import { wordMatch } from '#src/search/word-match.ts';

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
	['sicher', 'sich'],
])('does not take %s for %s', (typed, word) => {
	expect(wordMatch('de', typed)(word)).toBe(false);
});

test('takes endings off by the rules of the language', () => {
	expect(wordMatch('en', 'communities')('community')).toBe(true);
	expect(wordMatch('en', 'trainings')('training')).toBe(true);
});
