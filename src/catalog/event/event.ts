import { contentType, type DataOf } from '#src/catalog/content-type.ts';
import {
	audiences,
	belongsToFunction,
	common,
	commonRules,
	website,
} from '#src/catalog/common-fields.ts';
import { day, flag, group, link, listOf, mail, place, refTo, term } from '#src/catalog/fields.ts';
import { inOrder } from '#src/catalog/rules.ts';

/** A meeting: a dialogue event, a conference, an information programme. */
export const event = contentType({
	name: 'event',
	folder: 'events',
	format: 'yaml',
	section: { de: 'veranstaltungen', en: 'events' },
	label: {
		one: { de: 'Veranstaltung', en: 'Event' },
		many: { de: 'Veranstaltungen', en: 'Events' },
	},
	description: {
		de: 'Dialogveranstaltungen, Fachtagungen und Informationsangebote.',
		en: 'Dialogue events, conferences and information programmes.',
	},
	schemaOrg: 'Event',
	review: { months: 12, dates: 'dates' },
	listOrder: 'newest',
	fields: {
		...common.names,
		kind: {
			...term('event-kinds'),
			label: { de: 'Art', en: 'Kind' },
			required: true,
			facet: true,
			place: 'fact',
		},
		organisers: {
			...listOf(refTo('organisation')),
			label: { de: 'Veranstalter', en: 'Organisers' },
			schemaOrg: 'organizer',
			place: 'fact',
			suggest: 'first',
		},
		audiences,
		...common.whereAndWhen,
		starts: { ...common.whereAndWhen.starts, schemaOrg: 'startDate' },
		ends: { ...common.whereAndWhen.ends, schemaOrg: 'endDate' },
		dates: {
			...listOf(
				group(
					{
						start: { ...day(), label: { de: 'Beginn', en: 'Start' }, required: true },
						end: { ...day(), label: { de: 'Ende', en: 'End' } },
						place: { ...place(), label: { de: 'Ort', en: 'Place' } },
					},
					[inOrder('start', 'end')],
				),
				{ unique: false },
			),
			label: { de: 'Termine', en: 'Dates' },
			place: 'fact',
			suggest: 'first',
		},
		onRequest: { ...flag(), label: { de: 'Auf Anfrage', en: 'On request' }, place: 'fact' },
		registration: {
			...group({
				until: { ...day(), label: { de: 'Anmeldung bis', en: 'Registration until' } },
				link: { ...link(), label: { de: 'Anmeldeseite', en: 'Registration page' } },
				mail: { ...mail(), label: { de: 'Anmeldung per E-Mail', en: 'Registration by e-mail' } },
				belongsToFunction,
			}),
			label: { de: 'Anmeldung', en: 'Registration' },
			substantive: false,
			place: 'fact',
		},
		website,
		...common.withWhom,
		...common.outcome,
		...common.trust,
	},
	rules: commonRules,
});

export type Event = DataOf<typeof event.fields>;
