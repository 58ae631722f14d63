import { de } from '#src/i18n/de.ts';
import { en } from '#src/i18n/en.ts';
import type { Language } from '#src/i18n/languages.ts';

/** The words of the interface, in one language. German is the measure: every other language has the same keys. */
export type InterfaceWords = typeof de;

const byLanguage: Readonly<Record<Language, InterfaceWords>> = { de, en };

/** The words of the interface in a language. */
export const words = (language: Language): InterfaceWords => byLanguage[language];
