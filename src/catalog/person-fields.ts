import { addYears } from 'date-fns/addYears';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { consentField, evidencePattern } from '#src/catalog/person.ts';
import type { Rule } from '#src/catalog/content-type.ts';
import { group, line, listOf, mail, phone, term, wholeDay } from '#src/catalog/fields.ts';
import { inOrder } from '#src/catalog/rules.ts';

/** For how many years a consent holds at most; then the person is asked again. */
export const longestConsent = 2;

/** The last day that a consent given on a day may name. */
export const latestExpiry = (givenOn: string): string =>
	formatISO(addYears(parseISO(givenOn), longestConsent), { representation: 'date' });

const isDay = (value: unknown): value is string =>
	typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const notTooLong: Rule = {
	code: 'consent-too-long',
	at: ['expiresOn'],
	other: 'givenOn',
	holds: ({ givenOn, expiresOn }) =>
		!isDay(givenOn) || !isDay(expiresOn) || expiresOn <= latestExpiry(givenOn),
};

/** A reference says where the form lies; an address or a file would lead to it. */
const referenceOnly: Rule = {
	code: 'evidence-is-address',
	at: ['evidence'],
	holds: ({ evidence }) => typeof evidence !== 'string' || !evidencePattern.test(evidence),
};

/**
 * What only a natural person has. A person appears with explicit consent alone (GDPR Art. 9(2)(a)), which can be
 * withdrawn at any time, as easily as it was given (Art. 7(3)). There is no field for religion, home address, date of
 * birth or a private number, and none may be added.
 */
export const personFields = {
	name: {
		...line({ max: 120 }),
		label: { de: 'Name', en: 'Name' },
		hint: {
			de: 'Nur hier, nie in Titel, Texten, Kennung oder Dateinamen.',
			en: 'Here only, never in the title, the texts, the id or file names.',
		},
		opensWith: 'name',
		onlyPersons: true,
		place: 'fact',
		suggest: 'never',
	},
	directMail: {
		...mail(),
		label: { de: 'Persönliche E-Mail', en: 'Direct e-mail' },
		hint: {
			de: 'Dienstliche Adresse der Person; auf der Seite erst nach einem Klick zu sehen.',
			en: 'The person’s address at work; the page shows it after a click only.',
		},
		opensWith: 'mail',
		onlyPersons: true,
		place: 'fact',
		suggest: 'never',
	},
	directPhone: {
		...phone(),
		label: { de: 'Durchwahl', en: 'Direct line' },
		hint: {
			de: 'Dienstliche Nummer, nie eine private.',
			en: 'A number at work, never a private one.',
		},
		opensWith: 'phone',
		onlyPersons: true,
		place: 'fact',
		suggest: 'never',
	},
	[consentField]: {
		...group(
			{
				scope: {
					...listOf(term('consent-scopes')),
					label: { de: 'Freigegebene Angaben', en: 'Details opened' },
					hint: {
						de: 'Was außer Rolle, Funktionspostfach und Land gezeigt werden darf.',
						en: 'What may be shown beside role, function mailbox and Land.',
					},
				},
				channels: {
					...listOf(term('consent-channels')),
					label: { de: 'Freigegebene Wege', en: 'Channels opened' },
					hint: {
						de: 'Ohne „Website“ zeigt der Katalog von der Person nichts.',
						en: 'Without “Website” the catalogue shows nothing of the person.',
					},
					required: true,
				},
				givenOn: {
					...wholeDay(),
					label: { de: 'Erteilt am', en: 'Given on' },
					required: true,
				},
				expiresOn: {
					...wholeDay(),
					label: { de: 'Gilt bis', en: 'Expires on' },
					hint: {
						de: 'Letzter Tag; höchstens zwei Jahre nach der Erteilung.',
						en: 'The last day; two years after it was given at most.',
					},
					required: true,
				},
				withdrawnOn: {
					...wholeDay(),
					label: { de: 'Widerrufen am', en: 'Withdrawn on' },
					hint: {
						de: 'Sobald hier ein Tag steht, zeigt der Katalog nichts mehr von der Person.',
						en: 'As soon as a day stands here, the catalogue shows nothing of the person.',
					},
				},
				evidence: {
					...line({ max: 160 }),
					label: { de: 'Nachweis', en: 'Evidence' },
					hint: {
						de: 'Wo die unterschriebene Erklärung liegt, etwa ein Aktenzeichen; nie die Erklärung selbst, keine Adresse, keine Datei.',
						en: 'Where the signed form lies, such as a file number; never the form itself, no address, no file.',
					},
					required: true,
				},
			},
			[
				notTooLong,
				inOrder('givenOn', 'expiresOn'),
				inOrder('givenOn', 'withdrawnOn'),
				referenceOnly,
			],
		),
		label: { de: 'Einwilligung', en: 'Consent' },
		hint: {
			de: 'Pflicht für einzelne Personen; wird nie veröffentlicht.',
			en: 'Required for single persons; never published.',
		},
		onlyPersons: true,
		suggest: 'never',
	},
} as const;
