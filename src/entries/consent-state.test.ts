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

it('ends as soon as a withdrawal is written down, whatever day that or the build names', () => {
	const withdrawn = { ...consent, withdrawnOn: '2026-06-01' };
	for (const today of ['2026-05-31', '2026-06-01', '2027-01-01'])
		expect(consentState(withdrawn, today).state).toBe('withdrawn');
	expect(consentState({ ...consent, withdrawnOn: 2026 } as never, '2026-06-01').state).toBe(
		'withdrawn',
	);
	expect(consentState({ ...consent, withdrawnOn: '' }, '2026-06-01').state).toBe('valid');
});

it('does not hold where it names no day that can be read', () => {
	expect(consentState({}, '2026-06-01').state).toBe('expired');
	for (const expiresOn of ['bald', null, 2028])
		expect(consentState({ ...consent, expiresOn } as never, '2026-06-01').state).toBe('expired');
});
