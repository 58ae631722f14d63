import { recordSchema, type DataOf, type Fields } from '#src/catalog/content-type.ts';
import { group, line, listOf } from '#src/catalog/fields.ts';

const words = () => listOf(line({ max: 60 }), { unique: true });

/** The fields of `content/search/synonyms.yaml`. */
export const synonymsFields = {
	groups: {
		...listOf(
			group({
				de: {
					...words(),
					label: { de: 'Deutsch', en: 'German' },
					hint: {
						de: 'Wörter oder kurze Wendungen, in der Einzahl; Beugung, Umlaute und Tippfehler kennt die Suche.',
						en: 'Words or short phrases in the singular; search knows inflection, umlauts and typing errors.',
					},
				},
				en: {
					...words(),
					label: { de: 'Englisch', en: 'English' },
				},
				places: {
					...words(),
					label: { de: 'Orte darin', en: 'Places within' },
					hint: {
						de: 'Wer nach der Gegend sucht, findet auch diese Orte; umgekehrt nicht: „Ruhrgebiet“ findet Bochum.',
						en: 'Who looks for the region finds these places too, but not the other way round: “Ruhr area” finds Bochum.',
					},
				},
			}),
			{ unique: false },
		),
		label: { de: 'Gruppen', en: 'Groups' },
		hint: {
			de: 'Alles in einer Gruppe bedeutet für die Suche ungefähr dasselbe, auch über die Sprachen hinweg.',
			en: 'To search, everything in a group means about the same, across the languages too.',
		},
		required: true,
	},
} as const satisfies Fields;

/** What `content/search/synonyms.yaml` must look like. */
export const synonymsSchema = recordSchema(synonymsFields);

/** Groups of words that mean about the same. */
export type Synonyms = DataOf<typeof synonymsFields>;
