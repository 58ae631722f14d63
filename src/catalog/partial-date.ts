/** Shape of a year, a year and month, or a day, as far as a pattern can say it. */
export const partialDatePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Says whether a string is a year, a year and month, or a day that exists in the calendar: `2007`, `2007-05`, `2007-05-03`. */
export function isPartialDate(value: string): boolean {
	const match = partialDatePattern.exec(value);
	if (!match) return false;
	const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
	if (year < 1900 || year > 2100) return false;
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
