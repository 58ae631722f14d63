import type { Fields } from '#src/catalog/content-type.ts';
import { line, link, number, term } from '#src/catalog/fields.ts';

/** Something published elsewhere: a source, a reference. */
export const publication = {
	title: {
		...line({ max: 300 }),
		languageAt: 'language',
		label: { de: 'Titel', en: 'Title' },
		required: true,
	},
	url: { ...link(), label: { de: 'Adresse', en: 'Address' } },
	year: { ...number({ min: 1900, max: 2100 }), label: { de: 'Jahr', en: 'Year' } },
	language: {
		...term('languages'),
		label: { de: 'Sprache des Titels', en: 'Language of the title' },
		hint: {
			de: 'Nur nötig, wo der Titel nicht deutsch ist: Vorleseprogramme sprechen ihn danach aus.',
			en: 'Only needed where the title is not German: screen readers pronounce it accordingly.',
		},
	},
} as const satisfies Fields;
