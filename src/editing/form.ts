import type { z } from 'zod';
import { recordSchema, type ContentType, type Fields } from '#src/catalog/content-type.ts';
import { siteFields, siteSchema } from '#src/catalog/site.ts';
import { synonymsFields, synonymsSchema } from '#src/catalog/synonyms-file.ts';
import { vocabularyFields, vocabularySchema } from '#src/catalog/vocabulary-file.ts';
import { formatName } from '#src/editing/config/cms-collection.ts';
import { textFields } from '#src/editing/config/entry-collections.ts';
import { languages, type Language } from '#src/i18n/languages.ts';

/** What a form of the CMS edits: which fields, by which rules, in which kind of file. */
export interface Form {
	/** Name of its collection in the CMS. */
	readonly name: string;
	/** Name of the format of its files. */
	readonly format: string;
	readonly extension: 'yaml' | 'mdx';
	readonly fields: Fields;
	readonly schema: z.ZodType;
	/** Set where it edits entries, not terms or settings. */
	readonly type?: ContentType;
	/** Set where its files hold one language only: texts are then single values. */
	readonly only?: Language;
}

/** All forms of the CMS: one per type, or per type and language where each language has a file, and the settings. */
export const forms = (types: readonly ContentType[]): Form[] => [
	...types.flatMap((type): Form[] =>
		type.format === 'yaml'
			? [{ ...type, type, format: formatName(type.name), extension: 'yaml' }]
			: languages.map((only) => {
					const isOriginal = only === languages[0];
					const fields = isOriginal ? type.fields : textFields(type.fields);
					return {
						name: `${type.name}-${only}`,
						format: formatName(type.name, only),
						extension: 'mdx',
						fields,
						schema: isOriginal ? type.schema : recordSchema(fields),
						type,
						only,
					};
				}),
	),
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
