import { expect, it } from 'vitest';
import { consentState } from '#src/entries/consent-state.ts';

const consent = { givenOn: '2026-01-15', expiresOn: '2028-01-15' };

it.each([
	['2026-01-14', 'not-yet'],
	['2026-01-15', 'valid'],
	['2027-11-15', 'valid'],
	['2027-11-16', 'lapsing'],
	['2028-01-15', 'lapsing'],
	['2028-01-16', 'expired'],
])('a consent is on %s: %s', (today, state) => {
	expect(consentState(consent, today).state).toBe(state);
});

it('ends on the very day it is withdrawn, whatever else it says', () => {
	const withdrawn = { ...consent, withdrawnOn: '2026-06-01' };
	expect(consentState(withdrawn, '2026-05-31').state).toBe('valid');
	expect(consentState(withdrawn, '2026-06-01').state).toBe('withdrawn');
});

it('does not hold where it names no day that can be read', () => {
	expect(consentState({}, '2026-06-01').state).toBe('expired');
	for (const expiresOn of ['bald', null, 2028])
		expect(consentState({ ...consent, expiresOn } as never, '2026-06-01').state).toBe('expired');
});
