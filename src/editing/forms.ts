import type { ContentType } from '#src/catalog/content-type.ts';
import { siteFields, siteSchema } from '#src/catalog/site.ts';
import { synonymsFields, synonymsSchema } from '#src/catalog/synonyms-file.ts';
import { vocabularyFields, vocabularySchema } from '#src/catalog/vocabulary-file.ts';
import { formatName } from '#src/editing/config/cms-collection.ts';
import { entryForms, type Form } from '#src/editing/form.ts';

/** All forms of the CMS: those for entries, and the settings. */
export const forms = (types: readonly ContentType[]): Form[] => [
	...entryForms(types),
	{
		name: 'vocabularies',
		format: formatName('vocabularies'),
		extension: 'yaml',
		fields: vocabularyFields,
		schema: vocabularySchema,
	},
	{
		name: 'settings',
		format: formatName('settings'),
		extension: 'yaml',
		fields: siteFields,
		schema: siteSchema,
	},
	{
		name: 'search',
		format: formatName('search'),
		extension: 'yaml',
		fields: synonymsFields,
		schema: synonymsSchema,
	},
];
