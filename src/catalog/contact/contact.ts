import { contentType, type DataOf } from '#src/catalog/content-type.ts';
import {
	audiences,
	belongsToFunction,
	common,
	commonRules,
	offeredLanguages,
	website,
} from '#src/catalog/common-fields.ts';
import { personFields } from '#src/catalog/person-fields.ts';
import { flag, mail, phone, prose, refTo, text } from '#src/catalog/fields.ts';

/** A contact point: whom to ask, by function; by a person's name only with consent. */
export const contact = contentType({
	name: 'contact',
	folder: 'contacts',
	format: 'yaml',
	section: { de: 'kontakte', en: 'contacts' },
	label: {
		one: { de: 'Ansprechstelle', en: 'Contact point' },
		many: { de: 'Ansprechstellen', en: 'Contact points' },
	},
	description: {
		de: 'Stellen bei Behörden, Verbänden und freien Trägern, an die man sich wenden kann.',
		en: 'Offices at authorities, associations and independent bodies that you can turn to.',
	},
	schemaOrg: 'ContactPoint',
	review: { months: 6 },
	listOrder: 'title',
	fields: {
		...common.names,
		person: {
			...flag(),
			label: { de: 'Eine einzelne Person', en: 'A single person' },
			hint: {
				de: 'Nur wenn der Eintrag für eine bestimmte Person steht, nicht für eine Stelle oder Funktion.',
				en: 'Only where the entry stands for one certain person, not for an office or function.',
			},
			suggest: 'never',
		},
		...personFields,
		organisation: {
			...refTo('organisation'),
			label: { de: 'Organisation', en: 'Organisation' },
			opensWith: 'affiliation',
			place: 'fact',
			suggest: 'first',
		},
		function: {
			...text(),
			label: { de: 'Funktion', en: 'Function' },
			place: 'fact',
			suggest: 'first',
		},
		audiences,
		...common.whereAndWhen,
		area: {
			...text(),
			label: { de: 'Zuständig für', en: 'Area served' },
			opensWith: 'town',
			hint: {
				de: 'Wenn es kein ganzes Land ist: Stadt, Kreis, Direktion.',
				en: 'If it is not a whole Land: town, district, directorate.',
			},
			place: 'fact',
		},
		mail: {
			...mail(),
			label: { de: 'E-Mail', en: 'E-mail' },
			schemaOrg: 'email',
			hint: { de: 'Funktionspostfach, keine Person.', en: 'A function mailbox, not a person.' },
			place: 'fact',
			suggest: 'first',
		},
		phone: {
			...phone(),
			label: { de: 'Telefon', en: 'Phone' },
			opensWith: 'phone',
			schemaOrg: 'telephone',
			hint: {
				de: 'Mit Vorwahl, etwa +49 911 943-0.',
				en: 'With the area code, such as +49 911 943-0.',
			},
			place: 'fact',
			suggest: 'first',
		},
		belongsToFunction,
		hours: { ...text(), label: { de: 'Erreichbar', en: 'Hours' }, place: 'fact' },
		languages: offeredLanguages,
		website,
		standIn: {
			...refTo('contact'),
			label: { de: 'Vertretung', en: 'Stand-in' },
			place: 'fact',
		},
		tasks: {
			...prose(),
			label: { de: 'Aufgaben', en: 'Tasks' },
			place: 'section',
			suggest: 'first',
		},
		...common.withWhom,
		...common.outcome,
		...common.trust,
	},
	person: { field: 'person', is: true },
	rules: commonRules,
});

export type Contact = DataOf<typeof contact.fields>;
