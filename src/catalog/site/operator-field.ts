import { belongsToFunction } from '#src/catalog/common-fields.ts';
import { group, line, link, listOf, mail, phone, text } from '#src/catalog/fields.ts';

/** Who answers for the site: what its legal pages name. */
export const operatorField = {
	...group({
		name: { ...line(), label: { de: 'Betreiber', en: 'Operator' } },
		address: {
			...listOf(line(), { unique: false }),
			label: { de: 'Anschrift', en: 'Address' },
			hint: { de: 'Eine Zeile je Eintrag.', en: 'One line per item.' },
		},
		mail: { ...mail(), label: { de: 'Postfach', en: 'Mailbox' } },
		phone: { ...phone(), label: { de: 'Telefon', en: 'Phone' } },
		belongsToFunction,
		represented: {
			...text(),
			label: { de: 'Vertreten durch (Funktion)', en: 'Represented by (function)' },
		},
		supervision: { ...text(), label: { de: 'Aufsicht', en: 'Supervisory authority' } },
		dataProtectionMail: {
			...mail(),
			label: { de: 'Postfach Datenschutz', en: 'Data protection mailbox' },
		},
		securityMail: {
			...mail(),
			label: { de: 'Postfach für Sicherheitslücken', en: 'Mailbox for security reports' },
			hint: {
				de: 'Steht in security.txt; ohne Angabe das allgemeine Postfach.',
				en: 'Stands in security.txt; the general mailbox if left out.',
			},
		},
		hosting: { ...text(), label: { de: 'Hosting', en: 'Hosting' } },
		logRetention: {
			...text(),
			label: { de: 'Aufbewahrung der Server-Protokolle', en: 'Retention of server logs' },
		},
		arbitration: {
			...text({ max: 400 }),
			label: { de: 'Schlichtungsstelle', en: 'Arbitration body' },
			hint: {
				de: 'Name, Anschrift, Telefon und E-Mail. Bei öffentlichen Stellen des Bundes: die Schlichtungsstelle nach § 16 BGG; in den Ländern die des Landes.',
				en: 'Name, address, phone and e-mail. For federal bodies: the arbitration service under section 16 of the BGG; in the Länder that of the Land.',
			},
		},
		arbitrationWebsite: {
			...link(),
			label: { de: 'Website der Schlichtungsstelle', en: 'Website of the arbitration body' },
		},
	}),
	label: { de: 'Betreiber', en: 'Operator' },
} as const;
