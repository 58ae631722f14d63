import { site } from '#src/i18n/de/site.ts';

/** The words of the interface in German, which is the measure for every other language. */
export const de = { site };
