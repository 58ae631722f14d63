import type { Fields } from '#src/catalog/content-type.ts';
import { day, listOf, place, term } from '#src/catalog/fields.ts';

/** Where and when something is, and how it stands. */
export const whereAndWhen = {
	laender: {
		...listOf(term('laender')),
		label: { de: 'Länder', en: 'Länder' },
		hint: {
			de: '„Bundesweit“, wo es kein einzelnes Land betrifft.',
			en: '“Nationwide” where it concerns no single Land.',
		},
		required: true,
		facet: true,
		place: 'fact',
	},
	place: {
		...place(),
		label: { de: 'Ort', en: 'Place' },
		opensWith: 'town',
		hint: { de: 'Stadt, Kreis oder Stadtteil.', en: 'Town, district or neighbourhood.' },
		place: 'fact',
		suggest: 'first',
	},
	starts: { ...day(), label: { de: 'Beginn', en: 'Start' }, suggest: 'first' },
	ends: { ...day(), label: { de: 'Ende', en: 'End' } },
	status: {
		...term('statuses'),
		label: { de: 'Stand', en: 'Status' },
		hint: {
			de: 'Leer lassen, wenn nicht bekannt.',
			en: 'Leave empty if it is not known.',
		},
		facet: true,
	},
	statusAsOf: {
		...day(),
		label: { de: 'Stand vom', en: 'Status as of' },
		hint: {
			de: 'Von wann die letzte Auskunft ist, auch wenn der Stand selbst nicht bekannt ist.',
			en: 'When the latest information is from, even if the status itself is not known.',
		},
		substantive: false,
	},
} as const satisfies Fields;
