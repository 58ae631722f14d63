import { catalog, contentTypeNamed } from '#src/catalog/catalog.ts';
import type { Field } from '#src/catalog/content-type.ts';
import { vocabularies, vocabularyNames, type VocabularyName } from '#src/catalog/vocabulary.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import { textIn, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** One value of a facet. */
export interface FacetTerm {
	readonly id: string;
	readonly label: string;
}

/** Something visitors filter by, with all its values in the order visitors see. */
export interface Facet {
	/** Its name in addresses: `type`, or the name of its vocabulary. */
	readonly name: string;
	readonly label: string;
	readonly terms: readonly FacetTerm[];
	/** The ids of the terms that an entry carries. */
	readonly termsOf: (entry: Entry) => readonly string[];
}

/** The facets that the search page offers, in its order; add a name of `allFacets` to offer one more. */
const offered = ['type', 'laender', 'topics', 'audiences'];

/** The facets of the search page. */
export const facets = (language: Language, catalogue: Catalogue): Facet[] => {
	const all = allFacets(language, catalogue);
	return offered.flatMap((name) => all.filter((facet) => facet.name === name));
};

/** The type and every vocabulary that a description marks as a facet; in several types it is still one facet. */
export const allFacets = (language: Language, catalogue: Catalogue): Facet[] => [
	typeFacet(language),
	...vocabularyNames.filter(isFacet).map((name) => vocabularyFacet(language, catalogue, name)),
];

const typeFacet = (language: Language): Facet => ({
	name: 'type',
	label: words(language).search.type,
	terms: catalog.map(({ name, label }) => ({ id: name, label: label.many[language] })),
	termsOf: ({ type }) => [type],
});

const vocabularyFacet = (
	language: Language,
	catalogue: Catalogue,
	name: VocabularyName,
): Facet => ({
	name,
	label: vocabularies[name].label[language],
	terms: catalogue.vocabularies[name].terms.map(({ id, label }) => ({
		id,
		label: textIn(language, label)?.words ?? id,
	})),
	termsOf: (entry) => [
		...new Set(
			Object.entries(contentTypeNamed(entry.type).fields)
				.filter(([, field]) => field.facet && vocabularyOf(field) === name)
				.flatMap(([key]) => (entry.data as Readonly<Record<string, unknown>>)[key] ?? [])
				.map(String),
		),
	],
});

const vocabularyOf = (field: Field): VocabularyName | undefined =>
	field.vocabulary ?? field.item?.vocabulary;

const isFacet = (name: VocabularyName): boolean =>
	catalog.some(({ fields }) =>
		Object.values(fields).some((field) => field.facet && vocabularyOf(field) === name),
	);
