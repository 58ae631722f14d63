import type { Words } from '#src/i18n/languages.ts';

/** URL segment of the search page. */
export const searchSegment: Words = { de: 'suche', en: 'search' };
