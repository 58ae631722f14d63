import { contentType, type DataOf } from '#src/catalog/content-type.ts';
import { common, commonRules, website } from '#src/catalog/common-fields.ts';
import { line, listOf, refTo, term } from '#src/catalog/fields.ts';

/** A body that takes part: an authority, a municipality, an association, a centre. */
export const organisation = contentType({
	name: 'organisation',
	folder: 'organisations',
	format: 'yaml',
	section: { de: 'organisationen', en: 'organisations' },
	label: {
		one: { de: 'Organisation', en: 'Organisation' },
		many: { de: 'Organisationen', en: 'Organisations' },
	},
	description: {
		de: 'Behörden, Kommunen, Verbände, Vereine und Fachstellen, die an der Zusammenarbeit beteiligt sind.',
		en: 'Authorities, municipalities, associations and specialist centres that take part in the cooperation.',
	},
	schemaOrg: 'Organization',
	referrersLabel: { de: 'Beteiligt an', en: 'Takes part in' },
	review: { months: 12 },
	listOrder: 'title',
	listGroups: 'kind',
	fields: {
		...common.names,
		kind: {
			...term('organisation-kinds'),
			label: { de: 'Art', en: 'Kind' },
			required: true,
			facet: true,
			place: 'fact',
		},
		side: {
			...term('sides'),
			label: { de: 'Seite', en: 'Side' },
			hint: {
				de: '„Muslimisch“ nur, wenn die Organisation es selbst so sagt.',
				en: '“Muslim” only if the organisation says so itself.',
			},
			required: true,
			facet: true,
			place: 'fact',
		},
		abbreviations: {
			...listOf(line({ max: 30 })),
			label: { de: 'Abkürzungen', en: 'Abbreviations' },
			place: 'fact',
		},
		aliases: {
			...listOf(line()),
			label: { de: 'Auch bekannt als', en: 'Also known as' },
			schemaOrg: 'alternateName',
			hint: {
				de: 'Frühere und andere gebräuchliche Namen; die Suche findet sie.',
				en: 'Former and other usual names; search finds them.',
			},
			place: 'fact',
		},
		partOf: {
			...refTo('organisation'),
			label: { de: 'Teil von', en: 'Part of' },
			schemaOrg: 'parentOrganization',
			place: 'fact',
		},
		...common.whereAndWhen,
		starts: { ...common.whereAndWhen.starts, schemaOrg: 'foundingDate' },
		ends: { ...common.whereAndWhen.ends, schemaOrg: 'dissolutionDate' },
		...common.withWhom,
		...common.outcome,
		website,
		...common.trust,
	},
	rules: commonRules,
});

export type Organisation = DataOf<typeof organisation.fields>;
