import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { ContentTypeName } from '#src/catalog/content-type.ts';
import { vocabularyNames, type VocabularyName } from '#src/catalog/vocabulary.ts';
import { catalogueOf, type Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';

const text = (words: string) => ({ de: words, en: `${words} (en)` });

const required: Readonly<Partial<Record<ContentTypeName, Record<string, unknown>>>> = {
	organisation: { kind: 'police', side: 'security-authority' },
	expert: { kind: 'team' },
	event: { kind: 'dialogue' },
	material: { kind: 'guide' },
	guide: { order: 1 },
	page: { order: 1, segment: { de: 'seite', en: 'page' } },
};

/** An entry with the least that its type asks for, checked by its schema; `data` changes what a test is about. */
export function makeEntry<N extends ContentTypeName>(
	type: N,
	id: string,
	data: Record<string, unknown> = {},
): Entry<N> {
	const description = contentTypeNamed(type);
	const least: Record<string, unknown> = {
		id,
		title: text(id),
		summary: text(`Über ${id}`),
		laender: ['BE'],
		verified: { on: '2026-11-22', by: 'editorial-team', method: 'asked' },
		...required[type],
	};
	const known = Object.entries(least).filter(([name]) => name in description.fields);
	const parsed = description.schema.parse({ ...Object.fromEntries(known), ...data });
	const files =
		description.format === 'yaml'
			? [`${description.folder}/${id}.yaml`]
			: ['de', 'en'].map((language) => `${description.folder}/${language}/${id}.mdx`);
	return { type, id, data: parsed, files } as unknown as Entry<N>;
}

/** A catalogue of these entries, in which every vocabulary holds the terms given for it. */
export function makeCatalogue(
	entries: readonly Entry[],
	terms: Partial<Record<VocabularyName, readonly string[]>> = {},
	site: Partial<Catalogue['site']> = {},
): Catalogue {
	return catalogueOf({
		entries,
		vocabularies: Object.fromEntries(
			vocabularyNames.map((name) => [
				name,
				{
					name,
					terms: (terms[name] ?? []).map((id) => ({ id, label: text(id), description: text(id) })),
				},
			]),
		) as unknown as Catalogue['vocabularies'],
		site: { name: text('Katalog'), tagline: text('Ein Katalog'), ...site },
	});
}
