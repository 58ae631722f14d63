import { siteFields } from '#src/catalog/site.ts';
import { synonymsFields } from '#src/catalog/synonyms-file.ts';
import { vocabularies, vocabularyNames } from '#src/catalog/vocabulary.ts';
import { vocabularyFields } from '#src/catalog/vocabulary-file.ts';
import { formatName, type CmsCollection } from '#src/editing/config/cms-collection.ts';
import type { FormContext } from '#src/editing/config/cms-field.ts';
import { cmsFields } from '#src/editing/config/cms-fields.ts';
import { words } from '#src/i18n/words.ts';

/** The files that stand alone: vocabularies, settings, synonyms. */
export const fileCollections = (context: FormContext): CmsCollection[] => [
	vocabularyCollection(context),
	settingsCollection(context),
	searchCollection(context),
];

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
			file: `${context.folder}/vocabularies/${name}.yaml`,
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
				file: `${context.folder}/site.yaml`,
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
				file: `${context.folder}/search/synonyms.yaml`,
				fields: cmsFields(synonymsFields, context),
			},
		],
	};
}
