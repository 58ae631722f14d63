import { group, line, picture, text } from '#src/catalog/fields.ts';
import { inEveryLanguage } from '#src/catalog/rules.ts';

/** The picture of an entry, with what it shows and whose it is. */
export const image = {
	...group(
		{
			file: {
				...picture(),
				label: { de: 'Datei', en: 'File' },
				hint: {
					de: 'Name einer Datei in content/media/.',
					en: 'Name of a file in content/media/.',
				},
				required: true,
			},
			alt: {
				...text(),
				label: { de: 'Bildbeschreibung', en: 'Alt text' },
				hint: {
					de: 'Was zu sehen ist, in beiden Sprachen.',
					en: 'What can be seen, in both languages.',
				},
				required: true,
			},
			credit: { ...line(), label: { de: 'Bildnachweis', en: 'Credit' }, required: true },
		},
		[inEveryLanguage('alt-in-one-language', 'alt')],
	),
	label: { de: 'Bild', en: 'Picture' },
	opensWith: 'photo',
	suggest: 'never',
	substantive: false,
} as const;
