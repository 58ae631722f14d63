import { yearsOf } from '#src/entries/years.ts';
import type { Entry } from '#src/entries/entry.ts';
import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

// The search's records take the years from here.
export { yearsOf };

/** Years in words: `2015–2018`, `2022`, `seit 2019`, `ab 2007`, `bis 2018`; undefined where none is known. */
export function yearsWords(language: InterfaceLanguage, entry: Entry): string | undefined {
	const years = yearsOf(entry);
	if (!years) return undefined;
	const { from, until, ongoing } = years;
	const { search } = words(language);
	if (from === undefined) return fill(search.until, { year: until ?? '' });
	if (until === undefined) return fill(ongoing ? search.since : search.from, { year: from });
	return from === until ? String(from) : `${from}–${until}`;
}
