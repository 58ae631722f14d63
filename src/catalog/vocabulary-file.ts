import { group, listOf, term, text } from '#src/catalog/fields.ts';
import { termPattern } from '#src/catalog/patterns.ts';
import { recordSchema, type Fields } from '#src/catalog/content-type.ts';
import { z } from 'zod';

/** The fields of a file in `content/vocabularies/`. */
export const vocabularyFields = {
	terms: {
		...listOf(
			group({
				id: {
					kind: 'id',
					schema: z.string().regex(termPattern).max(40),
					label: { de: 'Kennung', en: 'Id' },
					hint: {
						de: 'Kleinbuchstaben und Bindestriche; bleibt für immer.',
						en: 'Lower-case letters and hyphens; stays for ever.',
					},
					required: true,
				},
				label: {
					...text({ max: 60 }),
					label: { de: 'Bezeichnung', en: 'Label' },
					required: true,
				},
				description: {
					...text({ max: 300 }),
					label: { de: 'Beschreibung', en: 'Description' },
					hint: {
						de: 'Ein Satz: Was gehört dazu?',
						en: 'One sentence: what belongs to it?',
					},
					required: true,
				},
				neighbours: {
					...listOf(term('laender')),
					label: { de: 'Nachbarländer', en: 'Neighbouring Länder' },
					hint: {
						de: 'Nur bei Ländern: die angrenzenden Länder.',
						en: 'For Länder only: the Länder that it borders on.',
					},
				},
			}),
		),
		label: { de: 'Begriffe', en: 'Terms' },
		required: true,
	},
} as const satisfies Fields;

/** What a file in `content/vocabularies/` must look like. */
export const vocabularySchema = recordSchema(vocabularyFields);
