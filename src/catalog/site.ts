import { recordSchema, type DataOf, type Fields } from '#src/catalog/content-type.ts';
import { flag, group, line, listOf, text } from '#src/catalog/fields.ts';
import { cmsField, repositoryField } from '#src/catalog/site/git-server-fields.ts';
import { operatorField } from '#src/catalog/site/operator-field.ts';
import { signLanguageField } from '#src/catalog/site/sign-language-field.ts';

/** The fields of `content/site.yaml`: what only the operator knows. A field left out is shown as missing. */
export const siteFields = {
	name: {
		...text({ max: 80 }),
		label: { de: 'Name des Katalogs', en: 'Name of the catalogue' },
		required: true,
	},
	tagline: { ...text({ max: 200 }), label: { de: 'Untertitel', en: 'Tagline' }, required: true },
	furtherLanguages: {
		...listOf(line({ max: 20 })),
		label: { de: 'Weitere Sprachen der Oberfläche', en: 'Further languages of the interface' },
		hint: {
			de: 'Kürzel wie „tr“ oder „ar“; die Wörter stehen in src/i18n/further/. Die Einträge selbst bleiben auf Deutsch und Englisch.',
			en: 'Tags such as “tr” or “ar”; their words are in src/i18n/further/. The entries themselves stay in German and English.',
		},
	},
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
	operator: operatorField,
	signLanguage: signLanguageField,
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
	repository: repositoryField,
	repositoryIsPrivate: {
		...flag(),
		label: { de: 'Repositorium ist nicht öffentlich', en: 'Repository is private' },
		hint: {
			de: 'Nur dann dürfen Einträge über einzelne Personen in content/ liegen; sonst gehören sie in den Ordner, den CONTENT_OVERLAY nennt. Anleitung: docs/people.md.',
			en: 'Only then may entries about single persons lie in content/; otherwise they belong in the folder that CONTENT_OVERLAY names. Instructions: docs/people.md.',
		},
	},
	cms: cmsField,
} as const satisfies Fields;

/** What `content/site.yaml` must look like. */
export const siteSchema = recordSchema(siteFields);

export type Site = DataOf<typeof siteFields>;
