import { contentType, type DataOf } from '#src/catalog/content-type.ts';
import { audiences, common, commonRules, offeredLanguages } from '#src/catalog/common-fields.ts';
import { day, line, link, listOf, media, refTo, term } from '#src/catalog/fields.ts';

/** Something to read, show or hand out: a guide, a brochure, a study, a poster. */
export const material = contentType({
	name: 'material',
	folder: 'materials',
	format: 'yaml',
	section: { de: 'materialien', en: 'materials' },
	label: {
		one: { de: 'Material', en: 'Material' },
		many: { de: 'Materialien', en: 'Materials' },
	},
	description: {
		de: 'Leitfäden, Broschüren, Faltblätter und Studien zum Nachlesen und Weiterverwenden.',
		en: 'Guides, brochures, leaflets and studies to read and reuse.',
	},
	schemaOrg: 'CreativeWork',
	review: { months: 24 },
	listOrder: 'title',
	fields: {
		...common.names,
		kind: {
			...term('material-kinds'),
			label: { de: 'Art', en: 'Kind' },
			required: true,
			facet: true,
			place: 'fact',
		},
		publishers: {
			...listOf(refTo('organisation')),
			label: { de: 'Herausgeber', en: 'Publishers' },
			schemaOrg: 'publisher',
			place: 'fact',
			suggest: 'first',
		},
		published: {
			...day(),
			label: { de: 'Erschienen', en: 'Published' },
			schemaOrg: 'datePublished',
			place: 'fact',
			suggest: 'first',
		},
		languages: offeredLanguages,
		audiences,
		link: {
			...link(),
			label: { de: 'Zum Material', en: 'To the material' },
			schemaOrg: 'sameAs',
			place: 'fact',
			suggest: 'first',
		},
		file: { ...media(), label: { de: 'Datei', en: 'File' }, place: 'fact', suggest: 'never' },
		licence: { ...line(), label: { de: 'Lizenz', en: 'Licence' }, place: 'fact' },
		reuse: {
			...term('reuse-permissions'),
			label: { de: 'Weiterverwendung', en: 'Reuse' },
			place: 'fact',
		},
		...common.whereAndWhen,
		...common.withWhom,
		...common.outcome,
		...common.trust,
	},
	rules: commonRules,
});

export type Material = DataOf<typeof material.fields>;
