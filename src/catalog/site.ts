import { recordSchema, type DataOf, type Fields } from '#src/catalog/content-type.ts';
import { group, line, link, listOf, mail, phone, text } from '#src/catalog/fields.ts';

/** The fields of `content/site.yaml`: what only the operator knows. A field left out is shown as missing. */
export const siteFields = {
	name: {
		...text({ max: 80 }),
		label: { de: 'Name des Katalogs', en: 'Name of the catalogue' },
		required: true,
	},
	tagline: { ...text({ max: 200 }), label: { de: 'Untertitel', en: 'Tagline' }, required: true },
	formerNames: {
		...listOf(
			group({
				name: { ...text(), label: { de: 'Name', en: 'Name' }, required: true },
				note: { ...text(), label: { de: 'Erläuterung', en: 'Note' } },
			}),
			{ unique: false },
		),
		label: { de: 'Frühere Namen', en: 'Former names' },
		hint: { de: 'Die Suche kennt sie.', en: 'Search knows them.' },
	},
	operator: {
		...group({
			name: { ...line(), label: { de: 'Betreiber', en: 'Operator' } },
			address: {
				...listOf(line(), { unique: false }),
				label: { de: 'Anschrift', en: 'Address' },
				hint: { de: 'Eine Zeile je Eintrag.', en: 'One line per item.' },
			},
			mail: { ...mail(), label: { de: 'Postfach', en: 'Mailbox' } },
			phone: { ...phone(), label: { de: 'Telefon', en: 'Phone' } },
			represented: {
				...text(),
				label: { de: 'Vertreten durch (Funktion)', en: 'Represented by (function)' },
			},
			supervision: { ...text(), label: { de: 'Aufsicht', en: 'Supervisory authority' } },
			dataProtectionMail: {
				...mail(),
				label: { de: 'Postfach Datenschutz', en: 'Data protection mailbox' },
			},
			hosting: { ...text(), label: { de: 'Hosting', en: 'Hosting' } },
			logRetention: {
				...text(),
				label: { de: 'Aufbewahrung der Server-Protokolle', en: 'Retention of server logs' },
			},
			arbitration: {
				...text({ max: 400 }),
				label: { de: 'Schlichtungsstelle', en: 'Arbitration body' },
			},
		}),
		label: { de: 'Betreiber', en: 'Operator' },
	},
	historicalAddresses: {
		...listOf(
			group({
				year: { ...line({ max: 20 }), label: { de: 'Jahr', en: 'Year' }, required: true },
				lines: {
					...listOf(line(), { unique: false }),
					label: { de: 'Zeilen', en: 'Lines' },
					required: true,
				},
			}),
			{ unique: false },
		),
		label: { de: 'Frühere Anschriften', en: 'Historical addresses' },
		hint: {
			de: 'Werden mit ihrem Jahr gezeigt und nicht verlinkt.',
			en: 'Shown with their year and not linked.',
		},
	},
	repository: {
		...group({
			url: { ...link(), label: { de: 'Adresse', en: 'Address' }, required: true },
			filePath: {
				...line(),
				label: { de: 'Weg zu einer Datei', en: 'Path to a file' },
				hint: {
					de: 'Was zwischen Adresse und Dateiname steht, etwa „-/blob/main“ (GitLab) oder „blob/main“ (GitHub).',
					en: 'What stands between address and file name, such as “-/blob/main” (GitLab) or “blob/main” (GitHub).',
				},
				required: true,
			},
		}),
		label: { de: 'Repositorium', en: 'Repository' },
	},
} as const satisfies Fields;

/** What `content/site.yaml` must look like. */
export const siteSchema = recordSchema(siteFields);

export type Site = DataOf<typeof siteFields>;
