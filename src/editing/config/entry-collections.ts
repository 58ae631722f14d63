import type { ContentType } from '#src/catalog/content-type.ts';
import { formatName, type CmsCollection } from '#src/editing/config/cms-collection.ts';
import type { CmsField, FormContext } from '#src/editing/config/cms-field.ts';
import { cmsFields } from '#src/editing/config/cms-fields.ts';
import {
	lapseFilters,
	sortableFields,
	viewFilters,
	viewGroups,
} from '#src/editing/config/list-views.ts';
import { lapseKey } from '#src/editing/form-data.ts';
import { textFields } from '#src/editing/form.ts';
import { languages, type Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** The lists of entries of a type: one where a file holds all languages, one for each language where it holds one. */
export const entryCollections = (type: ContentType, context: FormContext): CmsCollection[] =>
	type.format === 'yaml'
		? [yamlCollection(type, context)]
		: languages.map((only) => mdxCollection(type, { ...context, only }));

const folder = (type: ContentType, { language }: FormContext) => ({
	label: type.label.many[language],
	label_singular: type.label.one[language],
	description: type.description[language],
	create: true,
	delete: false,
	identifier_field: 'id',
	slug: '{{fields.id}}',
	editor: { preview: true },
});

function yamlCollection(type: ContentType, context: FormContext): CmsCollection {
	const { editing } = words(context.language);
	const fields = cmsFields(type.fields, context, type.rules).map((field) =>
		field.name === 'id' ? { ...field, ...idWidget, hint: editing.idHint } : field,
	);
	const shown = Object.keys(type.fields);
	const parts = ['title.de', 'laender.0', 'starts', 'verified.on'].filter((path) =>
		shown.includes(path.split('.')[0] ?? ''),
	);
	return {
		...folder(type, context),
		name: type.name,
		folder: `${context.folder}/${type.folder}`,
		extension: 'yaml',
		format: formatName(type.name),
		summary: `${parts.map((path) => `{{${path}}}`).join(' · ')}{{${lapseKey}}}`,
		sortable_fields: sortableFields(type.fields, context),
		view_filters: viewFilters(type.fields, context),
		view_groups: viewGroups(type.fields, context),
		fields,
	};
}

const idWidget = { widget: 'catalogue-id', required: false } as const;

function mdxCollection(
	type: ContentType,
	context: FormContext & { only: Language },
): CmsCollection {
	const { language, only } = context;
	const { editing } = words(language);
	const { label, ...rest } = folder(type, context);
	const isOriginal = only === languages[0];
	const own = isOriginal ? type.fields : textFields(type.fields);
	const id: CmsField = isOriginal
		? { ...idWidget, name: 'id', label: words(language).editing.idLabel, hint: editing.idHint }
		: {
				name: 'id',
				label: editing.translationOf,
				hint: editing.translationOfHint,
				widget: 'catalogue-id',
				required: false,
				translationOf: type.name,
			};
	const body: CmsField = {
		name: 'body',
		label: editing.body,
		hint: editing.bodyHint,
		widget: 'markdown',
		modes: ['raw'],
		required: true,
	};
	return {
		...rest,
		label: fill(editing.inLanguage, { label, language: editing.languages[only] }),
		name: `${type.name}-${only}`,
		folder: `${context.folder}/${type.folder}/${only}`,
		extension: 'mdx',
		format: formatName(type.name, only),
		summary: `{{title}}{{${lapseKey}}}`,
		...(isOriginal && {
			sortable_fields: sortableFields(type.fields, context),
			...(type.review && { view_filters: lapseFilters(type.fields, context) }),
		}),
		fields: [id, ...cmsFields(own, context, type.rules), body],
	};
}
