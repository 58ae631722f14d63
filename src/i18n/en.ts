import type { InterfaceWords } from '#src/i18n/words.ts';
import { site } from '#src/i18n/en/site.ts';

/** The words of the interface in English. */
export const en: InterfaceWords = { site };
