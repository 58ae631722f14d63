import { catalog } from '#src/catalog/catalog.ts';
import { isPerLanguage, recordSchema, type ContentType } from '#src/catalog/content-type.ts';
import { siteFields, siteSchema } from '#src/catalog/site.ts';
import { synonymsFields, synonymsSchema } from '#src/catalog/synonyms-file.ts';
import { vocabularyFields, vocabularySchema } from '#src/catalog/vocabulary-file.ts';
import { wordingFields, wordingSchema } from '#src/catalog/wording-file.ts';
import { jsonSchema, type Described } from '#src/editing/json-schema/json-schema.ts';
import type { Vocabularies } from '#src/editing/json-schema/term-schema.ts';
import { contentPlace } from '#src/entries/content-places.ts';
import { languages } from '#src/i18n/languages.ts';

/** The folder of the schemas, from the root of the repository. */
export const schemaFolder = 'public/schemas';

const ofType = (type: ContentType): Described => ({
	...type,
	label: type.label.one,
	inOneLanguage: type.format === 'mdx',
});

/** A translation has words of its own and no facts. */
function translationOf(type: ContentType): Described {
	const texts = Object.entries(type.fields)
		.filter(([, field]) => isPerLanguage(field))
		.map(([name, { required: _, ...field }]) => [name, field]);
	const fields = Object.fromEntries(texts) as ContentType['fields'];
	return { label: type.label.one, fields, schema: recordSchema(fields), inOneLanguage: true };
}

const described: ReadonlyMap<string, Described> = new Map([
	...catalog.map((type) => [type.name, ofType(type)] as const),
	...catalog
		.filter(({ format }) => format === 'mdx')
		.map((type) => [`${type.name}.translation`, translationOf(type)] as const),
	[
		'vocabulary',
		{
			label: { de: 'Begriffe', en: 'Terms' },
			fields: vocabularyFields,
			schema: vocabularySchema,
		},
	],
	[
		'synonyms',
		{ label: { de: 'Synonyme', en: 'Synonyms' }, fields: synonymsFields, schema: synonymsSchema },
	],
	[
		'wording',
		{ label: { de: 'Wortwahl', en: 'Wording' }, fields: wordingFields, schema: wordingSchema },
	],
	[
		'site',
		{
			label: { de: 'Angaben zum Katalog', en: 'About the catalogue' },
			fields: siteFields,
			schema: siteSchema,
		},
	],
]);

/** All schemas by file name: `project.json`, `guide.translation.json`, `site.json` … */
export const schemaFiles = (vocabularies: Vocabularies): ReadonlyMap<string, string> =>
	new Map(
		[...described].map(([name, of]) => [
			`${name}.json`,
			`${JSON.stringify(jsonSchema(of, vocabularies), undefined, '\t')}\n`,
		]),
	);

/** The schema that is for a content file: `projects/x.yaml` → `project.json`; undefined for a file without fields. */
export function schemaFileFor(path: string): string | undefined {
	const { place, extension = '' } = contentPlace(path) ?? {};
	if (!place || !path.endsWith(extension)) return undefined;
	if (['documentation', 'media', 'link-status'].includes(place.kind)) return undefined;
	if (place.kind !== 'entry') return `${place.kind}.json`;
	const { type, language } = place;
	return type.format === 'mdx' && language !== languages[0]
		? `${type.name}.translation.json`
		: `${type.name}.json`;
}
