import { contentType, type DataOf } from '#src/catalog/content-type.ts';
import {
	audiences,
	common,
	commonRules,
	offeredLanguages,
	website,
} from '#src/catalog/common-fields.ts';
import { day, group, link, listOf, place, refTo, term, text } from '#src/catalog/fields.ts';
import { inOrder } from '#src/catalog/rules.ts';

/** A course for a professional audience, with its runs. */
export const training = contentType({
	name: 'training',
	folder: 'trainings',
	format: 'yaml',
	section: { de: 'fortbildungen', en: 'trainings' },
	label: {
		one: { de: 'Fortbildung', en: 'Training' },
		many: { de: 'Fortbildungen', en: 'Trainings' },
	},
	description: {
		de: 'Aus- und Fortbildungen für Sicherheitsbehörden, Gemeinden und Fachkräfte.',
		en: 'Training for security authorities, congregations and professionals.',
	},
	schemaOrg: 'Course',
	review: { months: 12, dates: 'runs' },
	listOrder: 'title',
	fields: {
		...common.names,
		providers: {
			...listOf(refTo('organisation')),
			label: { de: 'Anbieter', en: 'Providers' },
			schemaOrg: 'provider',
			place: 'fact',
			suggest: 'first',
		},
		audiences,
		languages: offeredLanguages,
		delivery: {
			...listOf(term('delivery-modes')),
			label: { de: 'Durchführung', en: 'Delivery' },
			facet: true,
			place: 'fact',
		},
		...common.whereAndWhen,
		duration: { ...text(), label: { de: 'Dauer', en: 'Duration' }, place: 'fact' },
		cost: { ...text(), label: { de: 'Kosten', en: 'Cost' }, place: 'fact' },
		runs: {
			...listOf(
				group(
					{
						start: { ...day(), label: { de: 'Beginn', en: 'Start' }, required: true },
						end: { ...day(), label: { de: 'Ende', en: 'End' } },
						place: { ...place(), label: { de: 'Ort', en: 'Place' } },
						registrationUntil: {
							...day(),
							label: { de: 'Anmeldung bis', en: 'Registration until' },
						},
						link: { ...link(), label: { de: 'Anmeldung', en: 'Registration' } },
					},
					[inOrder('start', 'end'), inOrder('registrationUntil', 'start')],
				),
				{ unique: false },
			),
			label: { de: 'Termine', en: 'Dates' },
			substantive: false,
			place: 'fact',
			suggest: 'first',
		},
		website,
		...common.withWhom,
		...common.outcome,
		...common.trust,
	},
	rules: commonRules,
});

export type Training = DataOf<typeof training.fields>;
