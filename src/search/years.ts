import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import type { Entry } from '#src/entries/entry.ts';
import type { Language } from '#src/i18n/languages.ts';
import { fill, words } from '#src/i18n/words.ts';

/** The years in which an entry takes or took place, or appeared; a side that is not known is left out. */
export interface Years {
	readonly from?: number;
	readonly until?: number;
	readonly ongoing: boolean;
}

type Use = 'begin' | 'end' | 'moment';

/** The dates that say when something is, by field name; those about status, partners or checks say something else. */
const uses: Readonly<Record<string, Use>> = {
	starts: 'begin',
	ends: 'end',
	start: 'moment',
	end: 'moment',
	published: 'moment',
};

/** The years of an entry: from its period, else from its dates; undefined where none is known. */
export function yearsOf(entry: Entry): Years | undefined {
	const { begin = [], end = [], moment = [] } = days(entry);
	const ongoing = 'status' in entry.data && entry.data.status === 'ongoing';
	const given = begin.length + end.length > 0;
	const from = Math.min(...(given ? begin : moment));
	const until = Math.max(...(given ? end : moment));
	if (!Number.isFinite(from) && !Number.isFinite(until)) return undefined;
	return {
		...(Number.isFinite(from) ? { from } : {}),
		...(Number.isFinite(until) ? { until } : {}),
		ongoing,
	};
}

function days(entry: Entry): Partial<Record<Use, number[]>> {
	const found: Partial<Record<Use, number[]>> = {};
	const { fields } = contentTypeNamed(entry.type);
	for (const { rule, value, path } of visitFields(fields, entry.data)) {
		const use = rule.kind === 'day' ? uses[String(path.at(-1))] : undefined;
		if (use) (found[use] ??= []).push(Number(String(value).slice(0, 4)));
	}
	return found;
}

/** Years in words: `2015–2018`, `2022`, `seit 2019`, `ab 2007`, `bis 2018`; undefined where none is known. */
export function yearsWords(language: Language, entry: Entry): string | undefined {
	const years = yearsOf(entry);
	if (!years) return undefined;
	const { from, until, ongoing } = years;
	const { search } = words(language);
	if (from === undefined) return fill(search.until, { year: until ?? '' });
	if (until === undefined) return fill(ongoing ? search.since : search.from, { year: from });
	return from === until ? String(from) : `${from}–${until}`;
}
