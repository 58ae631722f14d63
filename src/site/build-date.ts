import { remembered } from '#src/i18n/remembered.ts';

/**
 * The day of the build, the only "today" that pages may know: `BUILD_DATE` from the environment, so that two builds
 * of one commit can be the same, else the current day in Germany.
 *
 * @returns an ISO day: `2026-03-01`
 * @throws {RangeError} where `BUILD_DATE` is no day
 */
export function buildDate(): string {
	const given = process.env['BUILD_DATE'];
	if (!given) return inGermany.format(new Date());
	if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || !isDay(given))
		throw new RangeError(`BUILD_DATE=${given} is not a day such as 2026-03-01`);
	return given;
}

// Sweden writes dates as ISO 8601 does.
const inGermany = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

const isDay = remembered((value: string): boolean => {
	const date = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
});
