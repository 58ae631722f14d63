import { expect, test } from 'vitest';
import { joinedWords, textWords, wordKey } from '#src/search/word-key.ts';

test.each([
	['Häuser', 'Haus'],
	['haeuser', 'Haus'],
	['Gutersloh', 'Gütersloh'],
	['Guetersloh', 'Gütersloh'],
	['Strasse', 'Straße'],
	['Polizist*innen', 'Polizisten'],
	['Polizist:innen', 'Polizist'],
	['PolizistInnen', 'polizistin'],
	['Kontaktbeamtin', 'Kontaktbeamter'],
	['Moscheevereine', 'Moscheeverein'],
	['runden', 'Runder'],
	['Sicherheit', 'sicher'],
])('takes %s for a form of %s', (one, other) => {
	expect(wordKey('de', one)).toBe(wordKey('de', other));
});

test.each([
	['Berlin', 'Berliner Straße'],
	['Verein', 'Vereinbarung'],
	['Stelle', 'StGB'],
	['neue', 'Neukölln'],
	['Islam', 'Imam'],
	['Sicherheit', 'sich'],
	['hate', 'hat'],
	['andere', 'Ander'],
])('does not take %s for %s', (one, other) => {
	expect(wordKey('de', one)).not.toBe(wordKey('de', other));
});

test('takes endings off by the rules of the language', () => {
	expect(wordKey('en', 'communities')).toBe(wordKey('en', 'community'));
	expect(wordKey('en', 'officers')).toBe(wordKey('en', 'officer'));
	expect(wordKey('en', 'officer')).not.toBe(wordKey('en', 'office'));
});

test('keeps gender forms together and hyphenated words apart', () => {
	expect(textWords('Polizist*innen im Moschee-Verein, 2007.')).toEqual([
		'Polizist*innen',
		'im',
		'Moschee',
		'Verein',
		'2007',
	]);
	expect(joinedWords('TGS-H und Moschee-Verein')).toEqual(['TGSH', 'MoscheeVerein']);
});
