import { de } from '#src/i18n/de.ts';
import { en } from '#src/i18n/en.ts';
import type { Language } from '#src/i18n/languages.ts';

/** The words of the interface, in one language. German is the measure: every other language has the same keys. */
export type InterfaceWords = typeof de;

/**
 * The words of the interface in the languages of content. Scripts of a page are handed another module in place of this
 * one, by the condition `page` in package.json: they need the words of one language.
 */
export const contentWords: Readonly<Record<Language, InterfaceWords>> = { de, en };
