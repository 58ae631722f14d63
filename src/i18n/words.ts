import { contentWords, type InterfaceWords } from '#src/i18n/content-words.ts';
import {
	contentLanguage,
	furtherLanguage,
	isLanguage,
	type InterfaceLanguage,
	type Language,
} from '#src/i18n/languages.ts';
import { isolatedPlaces, translatedWords } from '#src/i18n/translated-words.ts';
import type { VisitorWords } from '#src/i18n/visitor-words.ts';

export type { InterfaceWords } from '#src/i18n/content-words.ts';

const translated = new Map<string, VisitorWords>();

/** The words of the interface in a language: all of them in those of content, in further ones what visitors read. */
export function words(language: Language): InterfaceWords;
export function words(language: InterfaceLanguage): VisitorWords;
export function words(language: InterfaceLanguage): InterfaceWords | VisitorWords {
	if (isLanguage(language)) return contentWords[language];
	const known = translated.get(language);
	if (known) return known;
	const own = furtherLanguage(language);
	const plain = translatedWords(contentWords[contentLanguage(language)], own?.words ?? {});
	const made = own?.direction === 'rtl' ? isolatedPlaces(plain) : plain;
	translated.set(language, made);
	return made;
}
