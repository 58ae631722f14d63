import type { InterfaceWords } from '#src/i18n/words.ts';
import { advice } from '#src/i18n/en/advice.ts';
import { authors } from '#src/i18n/en/authors.ts';
import { browse } from '#src/i18n/en/browse.ts';
import { editing } from '#src/i18n/en/editing.ts';
import { findings } from '#src/i18n/en/findings.ts';
import { formatting } from '#src/i18n/en/formatting.ts';
import { gate } from '#src/i18n/en/gate.ts';
import { ids } from '#src/i18n/en/ids.ts';
import { intake } from '#src/i18n/en/intake.ts';
import { links } from '#src/i18n/en/links.ts';
import { people } from '#src/i18n/en/people.ts';
import { request } from '#src/i18n/en/request.ts';
import { review } from '#src/i18n/en/review.ts';
import { search } from '#src/i18n/en/search.ts';
import { site } from '#src/i18n/en/site.ts';
import { suggest } from '#src/i18n/en/suggest.ts';
import { word } from '#src/i18n/en/word.ts';

/** The words of the interface in English. */
export const en: InterfaceWords = {
	advice,
	authors,
	browse,
	editing,
	findings,
	formatting,
	gate,
	ids,
	intake,
	links,
	people,
	request,
	review,
	search,
	site,
	suggest,
	word,
};
