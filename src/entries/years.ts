import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import type { Entry } from '#src/entries/entry.ts';
import { rememberedOf } from '#src/i18n/remembered.ts';

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
	const { begin, end, moment } = yearsByUse(entry);
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

/** The first day of an entry, as precisely as it is known: `2015-05`; undefined where it is not known. */
export function startOf(entry: Entry): string | undefined {
	const { begin, end, moment } = days(entry);
	const [first] = (begin.length + end.length > 0 ? begin : moment).toSorted();
	return first;
}

function yearsByUse(entry: Entry): Record<Use, number[]> {
	const { begin, end, moment } = days(entry);
	const years = (dates: readonly string[]) => dates.map((date) => Number(date.slice(0, 4)));
	return { begin: years(begin), end: years(end), moment: years(moment) };
}

/** Tables of figures ask every entry for every year. */
const days = rememberedOf((entry: Entry): Readonly<Record<Use, readonly string[]>> => {
	const found: Record<Use, string[]> = { begin: [], end: [], moment: [] };
	const { fields } = contentTypeNamed(entry.type);
	for (const { rule, value, path } of visitFields(fields, entry.data)) {
		const use = rule.kind === 'day' ? uses[String(path.at(-1))] : undefined;
		if (use) found[use].push(String(value));
	}
	return found;
});

/**
 * Says whether an entry took place, ran or appeared within some years, both included. What is ongoing runs up to the
 * present; where only one end is known, that year alone counts.
 *
 * @param today the year that is now
 */
export function isInYears(entry: Entry, from: number, until: number, today: number): boolean {
	const span = yearSpan(entry, today);
	return span !== undefined && span[0] <= until && span[1] >= from;
}

/** The first and the last year in which an entry is known to take place; undefined where none is known. */
export function yearSpan(entry: Entry, today: number): readonly [number, number] | undefined {
	const years = yearsOf(entry);
	if (!years) return undefined;
	const { from, until, ongoing } = years;
	const first = from ?? until ?? today;
	const last = until ?? (ongoing ? Math.max(first, today) : first);
	return [first, last];
}
