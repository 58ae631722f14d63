import { contentType, type DataOf } from '#src/catalog/content-type.ts';
import { publication } from '#src/catalog/blocks/publication.ts';
import {
	audiences,
	belongsToFunction,
	common,
	commonRules,
	offeredLanguages,
	website,
} from '#src/catalog/common-fields.ts';
import { personFields } from '#src/catalog/person-fields.ts';
import { flag, group, listOf, mail, prose, refTo, term } from '#src/catalog/fields.ts';

/** Who can speak, train or advise: a team, a pool, or a person who consented to it. */
export const expert = contentType({
	name: 'expert',
	folder: 'experts',
	format: 'yaml',
	section: { de: 'fachleute', en: 'experts' },
	label: {
		one: { de: 'Fachleute', en: 'Experts' },
		many: { de: 'Fachleute', en: 'Experts' },
	},
	description: {
		de: 'Teams, Pools und Einzelne, die Vorträge, Fortbildungen und Beratung anbieten.',
		en: 'Teams, pools and individuals who offer talks, training and advice.',
	},
	schemaOrg: 'Organization',
	review: { months: 6 },
	listOrder: 'title',
	fields: {
		...common.names,
		kind: {
			...term('expert-kinds'),
			label: { de: 'Art', en: 'Kind' },
			required: true,
			place: 'fact',
		},
		...personFields,
		affiliations: {
			...listOf(refTo('organisation')),
			label: { de: 'Gehört zu', en: 'Affiliation' },
			opensWith: 'affiliation',
			place: 'fact',
			suggest: 'first',
		},
		formats: {
			...listOf(term('expert-formats')),
			label: { de: 'Formate', en: 'Formats' },
			facet: true,
			place: 'fact',
			suggest: 'first',
		},
		audiences,
		languages: offeredLanguages,
		...common.whereAndWhen,
		online: { ...flag(), label: { de: 'Auch online', en: 'Online too' }, place: 'fact' },
		feeBand: { ...term('fee-bands'), label: { de: 'Honorar', en: 'Fee' }, place: 'fact' },
		availability: {
			...term('availabilities'),
			label: { de: 'Verfügbarkeit', en: 'Availability' },
			hint: {
				de: '„Pausiert“ wird überall gezeigt; solange ist keine Anfrage möglich.',
				en: '“Paused” shows everywhere; meanwhile no request can be made.',
			},
			place: 'fact',
		},
		mail: {
			...mail(),
			label: { de: 'E-Mail', en: 'E-mail' },
			schemaOrg: 'email',
			hint: {
				de: 'Funktionspostfach; ohne Angabe vermittelt die Clearingstelle.',
				en: 'A function mailbox; without one the Clearing Point brokers the contact.',
			},
			place: 'fact',
			suggest: 'first',
		},
		belongsToFunction,
		website,
		...common.withWhom,
		limits: {
			...prose(),
			label: { de: 'Grenzen', en: 'Limits' },
			hint: { de: 'Was nicht angeboten wird.', en: 'What is not offered.' },
			place: 'section',
		},
		...common.outcome,
		references: {
			...listOf(group(publication), { unique: false }),
			label: { de: 'Referenzen', en: 'References' },
			substantive: false,
			place: 'fact',
		},
		...common.trust,
	},
	person: { field: 'kind', is: 'person' },
	requests: { pausedBy: { field: 'availability', is: 'paused' } },
	rules: commonRules,
});

export type Expert = DataOf<typeof expert.fields>;
