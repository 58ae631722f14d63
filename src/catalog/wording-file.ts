import { recordSchema, type DataOf, type Fields } from '#src/catalog/content-type.ts';
import { group, line, link, listOf, text } from '#src/catalog/fields.ts';

/** The fields of `content/vocabularies/wording.yaml`: words to think twice about, and abbreviations that everyone knows. */
export const wordingFields = {
	groups: {
		...listOf(
			group({
				avoid: {
					...listOf(line({ max: 80 }), { unique: true }),
					label: { de: 'Wörter', en: 'Words' },
					hint: {
						de: 'Deutsche Wörter oder Wendungen in der Grundform; übliche Endungen werden mit gefunden.',
						en: 'German words or phrases in their basic form; usual endings are found, too.',
					},
					required: true,
				},
				instead: {
					...text({ max: 300 }),
					label: { de: 'Besser', en: 'Better' },
					required: true,
				},
				why: { ...text({ max: 400 }), label: { de: 'Warum', en: 'Why' }, required: true },
				source: {
					...group({
						title: { ...line({ max: 300 }), label: { de: 'Titel', en: 'Title' }, required: true },
						url: { ...link(), label: { de: 'Adresse', en: 'Address' } },
					}),
					label: { de: 'Quelle', en: 'Source' },
				},
			}),
			{ unique: false },
		),
		label: { de: 'Gruppen', en: 'Groups' },
		required: true,
	},
	known: {
		...listOf(line({ max: 20 }), { unique: true }),
		label: { de: 'Bekannte Abkürzungen', en: 'Known abbreviations' },
		hint: {
			de: 'Abkürzungen, die niemand erklären muss.',
			en: 'Abbreviations that nobody has to explain.',
		},
	},
} as const satisfies Fields;

/** What `content/vocabularies/wording.yaml` must look like. */
export const wordingSchema = recordSchema(wordingFields);

/** Words to think twice about. */
export type Wording = DataOf<typeof wordingFields>;
