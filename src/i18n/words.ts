import { de } from '#src/i18n/de.ts';
import { en } from '#src/i18n/en.ts';
import {
	contentLanguage,
	furtherLanguage,
	isLanguage,
	type InterfaceLanguage,
	type Language,
} from '#src/i18n/languages.ts';
import { isolatedPlaces, translatedWords } from '#src/i18n/translated-words.ts';
import type { VisitorWords } from '#src/i18n/visitor-words.ts';

/** The words of the interface, in one language. German is the measure: every other language has the same keys. */
export type InterfaceWords = typeof de;

const byLanguage: Readonly<Record<Language, InterfaceWords>> = { de, en };

const translated = new Map<string, VisitorWords>();

/** The words of the interface in a language: all of them in those of content, in further ones what visitors read. */
export function words(language: Language): InterfaceWords;
export function words(language: InterfaceLanguage): VisitorWords;
export function words(language: InterfaceLanguage): InterfaceWords | VisitorWords {
	if (isLanguage(language)) return byLanguage[language];
	const known = translated.get(language);
	if (known) return known;
	const own = furtherLanguage(language);
	const plain = translatedWords(byLanguage[contentLanguage(language)], own?.words ?? {});
	const made = own?.direction === 'rtl' ? isolatedPlaces(plain) : plain;
	translated.set(language, made);
	return made;
}
