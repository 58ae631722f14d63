import { advice } from '#src/i18n/de/advice.ts';
import { authors } from '#src/i18n/de/authors.ts';
import { browse } from '#src/i18n/de/browse.ts';
import { editing } from '#src/i18n/de/editing.ts';
import { findings } from '#src/i18n/de/findings.ts';
import { formatting } from '#src/i18n/de/formatting.ts';
import { gate } from '#src/i18n/de/gate.ts';
import { ids } from '#src/i18n/de/ids.ts';
import { intake } from '#src/i18n/de/intake.ts';
import { links } from '#src/i18n/de/links.ts';
import { people } from '#src/i18n/de/people.ts';
import { request } from '#src/i18n/de/request.ts';
import { review } from '#src/i18n/de/review.ts';
import { search } from '#src/i18n/de/search.ts';
import { site } from '#src/i18n/de/site.ts';
import { suggest } from '#src/i18n/de/suggest.ts';
import { word } from '#src/i18n/de/word.ts';

/** The words of the interface in German, which is the measure for every other language. */
export const de = {
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
