import type { ContentType, Field, Fields } from '#src/catalog/content-type.ts';
import { siteFields } from '#src/catalog/site.ts';
import { synonymsFields } from '#src/catalog/synonyms-file.ts';
import { vocabularies, vocabularyNames } from '#src/catalog/vocabulary.ts';
import { vocabularyFields } from '#src/catalog/vocabulary-file.ts';
import type { CmsBackend } from '#src/editing/cms-backend.ts';
import { cmsFields, type CmsField, type FormContext } from '#src/editing/cms-fields.ts';
import { languages, textIn, type Language } from '#src/i18n/languages.ts';
import { fill, words } from '#src/i18n/words.ts';

/** A list of entries, or of single files, as Decap CMS reads it. */
export interface CmsCollection {
	name: string;
	label: string;
	fields?: CmsField[];
	files?: { name: string; label: string; file: string; fields: CmsField[] }[];
	[setting: string]: unknown;
}

export interface CmsConfig {
	backend: CmsBackend;
	collections: CmsCollection[];
	[setting: string]: unknown;
}

/** What the forms are made of. */
export interface CmsConfigParts extends Omit<FormContext, 'only'> {
	readonly types: readonly ContentType[];
	readonly backend: CmsBackend;
	/** Address of the catalogue, for the link back to it. */
	readonly siteUrl?: string;
}

/** The settings of Decap CMS, from the descriptions of the catalogue: nothing is written down a second time. */
export function cmsConfig({ types, backend, siteUrl, ...context }: CmsConfigParts): CmsConfig {
	return {
		load_config_file: false,
		backend,
		locale: context.language,
		publish_mode: backend.name === 'proxy' ? 'simple' : 'editorial_workflow',
		media_folder: 'content/media',
		public_folder: '',
		media_processing: { enabled: true, strip_metadata: true, width: 1600 },
		slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
		editor: { preview: true, notes: false },
		show_preview_links: backend['preview_context'] !== undefined,
		// Decap's crash page would otherwise send the settings along to its own tracker.
		issue_reports: { url: siteUrl ?? 'about:blank' },
		...(siteUrl && { site_url: siteUrl, display_url: siteUrl }),
		// Decap merges without naming the commit, which GitLab may refuse (TRAPS D25): there the host publishes.
		collections: [
			...types.flatMap((type) =>
				type.format === 'yaml'
					? [yamlCollection(type, context)]
					: languages.map((only) => mdxCollection(type, { ...context, only })),
			),
			vocabularyCollection(context),
			settingsCollection(context),
			searchCollection(context),
		].map((collection) => ({ ...collection, publish: backend.name !== 'gitlab' })),
	};
}

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
	const fields = cmsFields(type.fields, context).map((field) =>
		field.name === 'id' ? { ...field, ...idWidget, hint: editing.idHint } : field,
	);
	const shown = Object.keys(type.fields);
	const parts = ['title.de', 'laender.0', 'starts', 'verified.on'].filter((path) =>
		shown.includes(path.split('.')[0] ?? ''),
	);
	return {
		...folder(type, context),
		name: type.name,
		folder: `content/${type.folder}`,
		extension: 'yaml',
		format: formatName(type.name),
		summary: parts.map((path) => `{{${path}}}`).join(' · '),
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
		folder: `content/${type.folder}/${only}`,
		extension: 'mdx',
		format: formatName(type.name, only),
		summary: '{{title}}',
		...(isOriginal && { sortable_fields: sortableFields(type.fields, context) }),
		fields: [id, ...cmsFields(own, context), body],
	};
}

/** The fields that differ by language: all that a translated file holds. */
export const textFields = (fields: Fields): Fields =>
	Object.fromEntries(
		Object.entries(fields).filter(([, { kind }]) => kind === 'text' || kind === 'prose'),
	);

function vocabularyCollection(context: FormContext): CmsCollection {
	const { language } = context;
	return {
		name: 'vocabularies',
		label: words(language).editing.vocabularies,
		format: formatName('vocabularies'),
		editor: { preview: false },
		files: vocabularyNames.map((name) => ({
			name,
			label: vocabularies[name].label[language],
			file: `content/vocabularies/${name}.yaml`,
			fields: cmsFields(vocabularyFields, context),
		})),
	};
}

function settingsCollection(context: FormContext): CmsCollection {
	const { editing } = words(context.language);
	return {
		name: 'settings',
		label: editing.settings,
		format: formatName('settings'),
		editor: { preview: false },
		files: [
			{
				name: 'site',
				label: editing.site,
				file: 'content/site.yaml',
				fields: cmsFields(siteFields, context),
			},
		],
	};
}

function searchCollection(context: FormContext): CmsCollection {
	const { editing } = words(context.language);
	return {
		name: 'search',
		label: editing.search,
		format: formatName('search'),
		editor: { preview: false },
		files: [
			{
				name: 'synonyms',
				label: editing.synonyms,
				file: 'content/search/synonyms.yaml',
				fields: cmsFields(synonymsFields, context),
			},
		],
	};
}

/** The name under which the format of a collection's files is registered. */
export const formatName = (collection: string, only?: Language): string =>
	only ? `catalogue-${collection}-${only}` : `catalogue-${collection}`;

const sortable = ['title', 'order', 'starts', 'verified'];

function sortableFields(fields: Fields, { language, only }: FormContext) {
	return sortable.flatMap((name) => {
		const field = fields[name];
		if (!field) return [];
		const path =
			field.kind === 'text' && !only
				? `${name}.${language}`
				: field.fields?.['on']
					? `${name}.on`
					: name;
		return [{ field: path, label: field.label[language] }];
	});
}

function termWords({ vocabulary }: Field, { language, vocabularies: terms }: FormContext) {
	const found = vocabulary ? terms[vocabulary].terms : [];
	return found.map(({ id, label }) => ({ id, label: textIn(language, label)?.words ?? id }));
}

/** Filters by Land, by what became of an entry, and for what is not translated. */
function viewFilters(fields: Fields, context: FormContext) {
	const { editing } = words(context.language);
	const state = fields['lifecycle']?.fields?.['state'];
	const laender = fields['laender']?.item as Field | undefined;
	return [
		...languages.map((language) => ({
			label: fill(editing.filterUntranslated, { language: editing.languages[language] }),
			field: `title.${language}`,
			pattern: '^(undefined|)$',
		})),
		...(state
			? termWords(state, context).map(({ id, label }) => ({
					label: fill(editing.filterState, { state: label }),
					field: 'lifecycle.state',
					pattern: `^${id}$`,
				}))
			: []),
		...(laender
			? termWords(laender, context).map(({ id, label }) => ({
					label,
					field: 'laender',
					pattern: `"${id}"`,
				}))
			: []),
	];
}

/** Groups by every field that holds one term. */
function viewGroups(fields: Fields, context: FormContext) {
	const { editing } = words(context.language);
	return Object.entries(fields)
		.filter(([, { kind }]) => kind === 'term')
		.map(([name, { label }]) => ({
			label: fill(editing.group, { label: label[context.language] }),
			field: name,
		}));
}
