import { consentField, isAboutPerson } from '#src/catalog/person.ts';
import { entryData, type Data } from '#src/editing/form-data.ts';
import type { Form } from '#src/editing/form.ts';
import { consentState, type Consent, type ConsentState } from '#src/entries/consent-state.ts';
import { dateWords } from '#src/i18n/format.ts';
import type { Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** How the consent in a form stands on a day (`YYYY-MM-DD`); undefined where it is about no person, or names no day. */
export function formConsent(form: Form, data: Data, today: string): ConsentState | undefined {
	const entry = entryData(form, data);
	if (!form.type || !isAboutPerson(form.type, entry)) return undefined;
	const state = consentState((entry[consentField] ?? {}) as Consent, today);
	return Number.isNaN(state.days) && state.state !== 'withdrawn' ? undefined : state;
}

/** The same in a sentence: `Die Einwilligung läuft in 12 Tagen ab (10. Januar 2027).` */
export function consentWords({ state, until, days }: ConsentState, language: Language): string {
	const date = Number.isNaN(days) ? '' : dateWords(language, until);
	return fill(words(language).editing.consent[state], { date, days });
}

/** What the list says of a consent that is about to lapse or has; nothing where it holds. */
export function consentLapse(form: Form, data: Data, today: string, language: Language): string {
	const consent = formConsent(form, data, today);
	return consent && consent.state !== 'valid' ? consentWords(consent, language) : '';
}
