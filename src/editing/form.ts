import type { z } from 'zod';
import {
	isPerLanguage,
	recordSchema,
	type ContentType,
	type Fields,
} from '#src/catalog/content-type.ts';
import { formatName } from '#src/editing/config/cms-collection.ts';
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

/** The forms that edit entries: one per type, or per type and language where each language has a file. */
export const entryForms = (types: readonly ContentType[]): Form[] =>
	types.flatMap((type): Form[] =>
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
	);

/** The fields that differ by language: all that a translated file holds. */
export const textFields = (fields: Fields): Fields =>
	Object.fromEntries(Object.entries(fields).filter(([, field]) => isPerLanguage(field)));
