import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfYear } from 'date-fns/endOfYear';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { vocabularies } from '#src/catalog/vocabulary.ts';
import type { Entry } from '#src/entries/entry.ts';
import { lifecycleState } from '#src/entries/entry.ts';
import { lastCheck } from '#src/entries/last-check.ts';
import { lateStates } from '#src/entries/late-states.ts';
import { remembered, rememberedOf } from '#src/i18n/remembered.ts';

/**
 * How far an entry can be relied on: checked lately (`fresh`), soon to be checked again (`due`), not checked in time
 * (`overdue`), not checked for so long that it is left out of what visitors see first (`dormant`). What is over (`past`)
 * does not age, nor does what is kept as a record only, or is never checked (`ageless`).
 */
export const freshnessStates = ['fresh', 'due', ...lateStates, 'past', 'ageless'] as const;

/** Says whether an entry in a state has to be checked again one day. */
export const isAgeing = (state: FreshnessState): boolean => state !== 'past' && state !== 'ageless';

export type FreshnessState = (typeof freshnessStates)[number];

export interface Freshness {
	readonly state: FreshnessState;
	/** The day until which its last check holds (`YYYY-MM-DD`); undefined for what does not age. */
	readonly due?: string;
	/** It is held on dates, and the last that is known has passed. */
	readonly withoutDate?: true;
}

/** So many days before its last check loses its hold an entry is due. */
const noticeDays = 30;
/** So many days after that it is dormant. */
const graceDays = 90;

interface DatedItem {
	readonly start: string;
	readonly end?: string | undefined;
}

/** How far an entry can be relied on, on a day (`YYYY-MM-DD`). */
export const freshness = (entry: Entry, today: string): Freshness => freshnessOf(entry)(today);

/** Asked for wherever the entry is listed. */
const freshnessOf = rememberedOf((entry: Entry) =>
	remembered((today: string) => stateOfEntry(entry, today)),
);

function stateOfEntry(entry: Entry, today: string): Freshness {
	const { review, listOrder } = contentTypeNamed(entry.type);
	const checked = lastCheck(entry);
	if (!review || !checked || lifecycleState(entry) !== 'published') return { state: 'ageless' };
	const data = entry.data as Readonly<Record<string, unknown>>;
	const given = ((review.dates && data[review.dates]) ?? []) as readonly DatedItem[];
	const dates = given.length === 0 && listOrder === 'newest' ? onlyDay(data) : given;
	const last = dates
		.map(({ start, end }) => lastDay(end ?? start))
		.toSorted()
		.at(-1);
	const hasPassed = last !== undefined && last < today;
	// A meeting that was held is over; a course is offered again.
	if (isOver(data, today) || (hasPassed && listOrder === 'newest')) return { state: 'past' };
	const byInterval = isoDay(addMonths(parseISO(firstDay(checked)), review.months));
	// A check made while dates were known holds until the last of them; one made afterwards, for the interval.
	const due = last !== undefined && firstDay(checked) <= last ? last : byInterval;
	return { state: stateOn(due, today), due, ...(hasPassed && { withoutDate: true as const }) };
}

/** A meeting of which only the beginning is known was held then, unless it says that it goes on. */
const onlyDay = ({ starts, ends, status }: Readonly<Record<string, unknown>>): DatedItem[] =>
	typeof starts === 'string' && ends === undefined && status === undefined
		? [{ start: starts }]
		: [];

function stateOn(due: string, today: string): FreshnessState {
	if (today <= isoDay(addDays(parseISO(due), -noticeDays))) return 'fresh';
	if (today <= due) return 'due';
	return today <= isoDay(addDays(parseISO(due), graceDays)) ? 'overdue' : 'dormant';
}

/** Says whether what an entry describes is over on a day: completed, or past its end. */
export function isOver(data: Readonly<Record<string, unknown>>, today: string): boolean {
	const { status, ends } = data;
	return (
		status === vocabularies.statuses.over || (typeof ends === 'string' && lastDay(ends) < today)
	);
}

const isoDay = (date: Date): string => formatISO(date, { representation: 'date' });

/** The first day that a date known to the year, month or day may mean. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last one. */
function lastDay(date: string): string {
	if (date.length === 10) return date;
	const first = parseISO(firstDay(date));
	return isoDay(date.length === 7 ? endOfMonth(first) : endOfYear(first));
}
