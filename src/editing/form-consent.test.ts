import { describe, expect, it } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import { consentLapse, consentWords, formConsent } from '#src/editing/form-consent.ts';
import { forms } from '#src/editing/forms.ts';

const expert = forms(catalog).find(({ name }) => name === 'expert');
if (!expert) throw new Error('There is no form for experts.');
const person = (more: object = {}) => ({
	kind: 'person',
	consent: { givenOn: '2026-01-15', expiresOn: '2028-01-15', ...more },
});
const lapse = (today: string, more?: object) => consentLapse(expert, person(more), today, 'de');

describe('the editor', () => {
	it('says in the list what is about to lapse or has, and nothing of what holds', () => {
		expect(lapse('2026-11-22')).toBe('');
		expect(lapse('2028-01-05')).toBe('Einwilligung läuft in 10 Tagen ab (15. Januar 2028)');
		expect(lapse('2028-01-16')).toBe('Einwilligung abgelaufen (15. Januar 2028)');
		expect(lapse('2026-11-22', { withdrawnOn: '2026-11-01' })).toBe('Einwilligung widerrufen');
	});

	it('says beside the form until when a consent holds', () => {
		const state = formConsent(expert, person(), '2026-11-22');
		expect(state && consentWords(state, 'en')).toBe('Consent holds until 15 January 2028');
	});

	it('says nothing of teams, nor of a consent that names no day yet', () => {
		expect(formConsent(expert, { kind: 'team' }, '2026-11-22')).toBeUndefined();
		expect(formConsent(expert, { kind: 'person' }, '2026-11-22')).toBeUndefined();
	});
});
