import type { Fields } from '#src/catalog/content-type.ts';
import { id, listOf, term, text } from '#src/catalog/fields.ts';

/** What an entry is called, and what it is about. */
export const names = {
	id: {
		...id(),
		label: { de: 'Kennung', en: 'Id' },
		hint: {
			de: 'Gleich dem Dateinamen ohne „.yaml“; bleibt für immer.',
			en: 'Equal to the file name without “.yaml”; stays for ever.',
		},
		required: true,
		suggest: 'never',
		substantive: false,
	},
	title: {
		...text({ max: 160 }),
		label: { de: 'Titel', en: 'Title' },
		hint: {
			de: 'Amtlicher oder gebräuchlicher Name, ohne Ländernamen davor.',
			en: 'The official or usual name.',
		},
		required: true,
	},
	summary: {
		...text({ max: 400 }),
		label: { de: 'Kurzbeschreibung', en: 'Summary' },
		hint: {
			de: 'Ein bis drei Sätze: wer mit wem, was, wo. Höchstens 400 Zeichen.',
			en: 'One to three sentences: who with whom, what, where. At most 400 characters.',
		},
		required: true,
	},
	topics: {
		...listOf(term('topics')),
		label: { de: 'Themen', en: 'Topics' },
		hint: {
			de: 'Worum es geht, nicht für wen.',
			en: 'What it is about, not whom it is for.',
		},
		facet: true,
		place: 'fact',
		suggest: 'first',
	},
} as const satisfies Fields;
