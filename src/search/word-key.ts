import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as germanStem } from '@orama/stemmers/german';
import type { Language } from '#src/i18n/languages.ts';
import { isStopWord } from '#src/search/stop-words.ts';

/** A word without capitals, accents and ß, as one types it without these keys: `Häuser` → hauser, `Straße` → strasse. */
export const folded = (word: string): string =>
	word
		.normalize('NFD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replaceAll('ß', 'ss')
		.replaceAll('ı', 'i')
		.replace(/[^\p{L}\p{N}]/gu, '');

/** Umlauts written as two letters, taken back; in `neue`, `bauen` and `Quelle` the e is no part of an umlaut. */
export const withoutUmlautE = (word: string): string =>
	word.replace(/(?<![aeq])ue|ae|oe/g, (pair) => pair.charAt(0));

/** `Polizistinnen`, `Beamtin` → the form without the feminine ending. */
const withoutGender = (word: string): string =>
	word
		.replace(/(?<=.{4})innen$/, '')
		.replace(/(?<=.{2}(?:er|ist|eur|ent|ant|mt|slim|or|log|at))in$/, '');

/**
 * Words of the same root that stemmers keep apart: `Islamismus`, `islamistisch` → islamist; `radikalisiert`,
 * `Radikalisierung` → radikalisier; `Moderator` → moderation.
 */
const sameRoot = (word: string): string =>
	word
		.replace(/(?<=.{3})(?:ismus|istisch(?:e[mnrs]?)?|ism|istic)$/, 'ist')
		.replace(/(?<=.{4})ier(?:ung(?:en|s)?|en|te?n?|te[mrs]|e)$/, 'ier')
		.replace(/(?<=.{3})ator(?:en|s)?$/, 'ation');

const stems: Readonly<Record<Language, (word: string) => string>> = {
	de: germanStem,
	en: englishStem,
};

/** Words of which stemmers make other ones: of an officer nothing is left but an office. */
const keptApart: Readonly<Record<string, string>> = { officer: 'officer', officers: 'officer' };

/** What is taken off a word of which a stemmer leaves a stop word: `Sicherheit` → sicher, and not the `sich` of every text. */
const lightEnding = /(?:heit(?:en)?|ung(?:en)?|e[mns]?|s)$/;

/**
 * What all forms and spellings of a word have in common: `Häuser`, `haeuser`, `Haus` → haus;
 * `Polizist*innen`, `Polizisten` → polizist. Only for comparing, not for showing.
 */
export function wordKey(language: Language, word: string): string {
	const bare = sameRoot(withoutGender(withoutUmlautE(folded(word))));
	if (/\d/.test(bare) || isStopWord(bare)) return bare;
	const apart = Object.hasOwn(keptApart, bare) ? keptApart[bare] : undefined;
	if (apart !== undefined) return apart;
	const stem = stems[language](bare);
	if (!isStopWord(stem)) return stem;
	const light = bare.replace(lightEnding, '');
	return isStopWord(light) ? bare : light;
}

/** The words of a text; parts of hyphenated words are words of their own, gender forms are not: `Polizist*innen`. */
export const textWords = (text: string): string[] =>
	text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+(?:[*:_·/]-?(?:innen|in)(?![\p{L}\p{N}]))?/gu) ??
	[];

/** Hyphenated words of a text, written as one: `Moschee-Verein` → MoscheeVerein. */
export const joinedWords = (text: string): string[] =>
	(text.match(/[\p{L}\p{N}\p{M}]+(?:[-–][\p{L}\p{N}\p{M}]+)+/gu) ?? []).map((word) =>
		word.replace(/[-–]/g, ''),
	);
