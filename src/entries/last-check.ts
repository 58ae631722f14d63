import type { Entry } from '#src/entries/entry.ts';

/** The day of an entry's last check, as precisely as it is known; undefined where it was not checked. */
export const lastCheck = ({ data }: Entry): string | undefined =>
	'verified' in data ? data.verified?.on : undefined;

/** A day some years before another one, as text that sorts: `yearsBefore('2026-11-22', 1)` → `2025-11-22`. */
export const yearsBefore = (day: string, years: number): string =>
	`${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

/** Says whether an entry was checked within the twelve months before a day. */
export const isFresh = (entry: Entry, today: string): boolean =>
	(lastCheck(entry) ?? '') >= yearsBefore(today, 1);
