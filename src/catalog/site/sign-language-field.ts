import { group, line, media } from '#src/catalog/fields.ts';
import type { Words } from '#src/i18n/languages.ts';

/** A video in German Sign Language. */
const signVideo = (content: Words) =>
	({
		...group({
			video: {
				...media(),
				label: { de: 'Videodatei', en: 'Video file' },
				hint: {
					de: 'mp4-Datei in content/media/, mindestens 320 × 240 Bildpunkte, ruhiger Hintergrund.',
					en: 'mp4 file in content/media/, at least 320 × 240 pixels, with a calm background.',
				},
				required: true,
			},
			captions: {
				...media(),
				label: { de: 'Untertitel', en: 'Captions' },
				hint: { de: 'vtt-Datei in content/media/.', en: 'vtt file in content/media/.' },
			},
			duration: {
				...line({ max: 10 }),
				label: { de: 'Dauer', en: 'Length' },
				hint: { de: 'In Minuten und Sekunden: 2:30.', en: 'In minutes and seconds: 2:30.' },
				required: true,
			},
		}),
		label: content,
	}) as const;

/** The four contents that section 4 of BITV 2.0 asks for. */
export const signLanguageField = {
	...group({
		contents: signVideo({ de: 'Was es hier gibt', en: 'What there is here' }),
		navigation: signVideo({ de: 'So finden Sie sich zurecht', en: 'How to find your way' }),
		statement: signVideo({
			de: 'Das Wichtigste aus der Erklärung zur Barrierefreiheit',
			en: 'The essentials of the accessibility statement',
		}),
		further: signVideo({
			de: 'Mehr in Deutscher Gebärdensprache und in Leichter Sprache',
			en: 'More in German Sign Language and in easy language',
		}),
	}),
	label: { de: 'Videos in Deutscher Gebärdensprache', en: 'Videos in German Sign Language' },
	hint: {
		de: 'Die vier Inhalte, die § 4 BITV 2.0 auf der Startseite verlangt.',
		en: 'The four contents that section 4 of BITV 2.0 asks for on the home page.',
	},
} as const;
