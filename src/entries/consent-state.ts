import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';

/** A consent as an entry holds it, right or wrong. */
export interface Consent {
	readonly scope?: readonly string[];
	readonly channels?: readonly string[];
	/** `YYYY-MM-DD`, as the other days. */
	readonly givenOn?: string;
	readonly expiresOn?: string;
	readonly withdrawnOn?: string;
}

/** `lapsing`: valid, but to be asked for anew; `not-yet`: given on a later day. */
export interface ConsentState {
	readonly state: 'valid' | 'lapsing' | 'expired' | 'withdrawn' | 'not-yet';
	/** The last day on which it holds. */
	readonly until: string;
	/** Days from the given one to the last; negative once it has passed. */
	readonly days: number;
}

/** So many days before a consent lapses the person is asked anew. */
export const askAnewDays = 60;
/** So many days before, the asking is urgent. */
export const urgentDays = 30;

/** What is no text is no day: a field may be left empty, or hold a number. */
const dayOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * How a consent stands on a day (`YYYY-MM-DD`). What names no day it holds until, does not hold. Withdrawn it is from the
 * moment that this is said, whatever day is named: a site made anew for an earlier day must not show the person again.
 */
export function consentState(consent: Consent, today: string): ConsentState {
	const [givenOn, until] = [consent.givenOn, consent.expiresOn].map(dayOf) as [string, string];
	const days = differenceInCalendarDays(parseISO(until), parseISO(today));
	const stateIs = (state: ConsentState['state']) => ({ state, until, days });
	if (consent.withdrawnOn) return stateIs('withdrawn');
	if (givenOn > today) return stateIs('not-yet');
	// A day that cannot be read gives NaN, which is never enough.
	if (!(days >= 0)) return stateIs('expired');
	return stateIs(days <= askAnewDays ? 'lapsing' : 'valid');
}
