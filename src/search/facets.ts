import { catalog, contentTypeNamed } from '#src/catalog/catalog.ts';
import type { Field } from '#src/catalog/content-type.ts';
import { vocabularies, vocabularyNames, type VocabularyName } from '#src/catalog/vocabulary.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { textIn, wordsIn, type InterfaceLanguage } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import type { Facet } from '#src/search/facet.ts';
import { partnerFacets, reckonedFacets } from '#src/search/reckoned-facets.ts';
import { buildDate } from '#src/site/build-date.ts';
import { browsedVocabularies, pathIn, termPaths } from '#src/site/paths.ts';

/** The order of the facets on the search page; a facet that is not named here comes last. */
const order = [
	'type',
	'laender',
	'topics',
	'audiences',
	'years',
	'partner-sides',
	'partner-kinds',
	'project-formats',
	'expert-formats',
	'delivery-modes',
	'event-kinds',
	'material-kinds',
	'languages',
	'statuses',
	'testing-stages',
	'wanted',
	'checked',
	'confirmation',
	'freshness',
	'translation',
	'lifecycle-states',
];

/** An organisation's own side and kind are asked for together with those of partners. */
const inPartnerFacets = ['sides', 'organisation-kinds'];

/**
 * The facets of the search page: all that a description marks as one, and what can be reckoned besides.
 *
 * @param today the day up to which what is ongoing counts, and from which the age of a check is reckoned
 */
export function facets(
	language: InterfaceLanguage,
	catalogue: Catalogue,
	today: string = buildDate(),
): Facet[] {
	const own = allFacets(language, catalogue);
	const place = ({ name }: Facet) => (order.includes(name) ? order.indexOf(name) : order.length);
	return [
		...own.filter(({ name }) => !inPartnerFacets.includes(name)),
		...partnerFacets(language, catalogue, own),
		...reckonedFacets(language, catalogue, today),
	].sort((a, b) => place(a) - place(b));
}

/** The type and every vocabulary that a description marks as a facet; in several types it is still one facet. */
export const allFacets = (language: InterfaceLanguage, catalogue: Catalogue): Facet[] => [
	typeFacet(language),
	...vocabularyNames.filter(isFacet).map((name) => vocabularyFacet(language, catalogue, name)),
];

const typeFacet = (language: InterfaceLanguage): Facet => ({
	name: 'type',
	label: words(language).search.type,
	terms: catalog.map(({ name, label }) => ({
		id: name,
		label: wordsIn(language, label.many),
		one: wordsIn(language, label.one),
	})),
	termsOf: ({ type }) => [type],
});

const vocabularyFacet = (
	language: InterfaceLanguage,
	catalogue: Catalogue,
	name: VocabularyName,
): Facet => ({
	name,
	label: wordsIn(language, vocabularies[name].label),
	terms: catalogue.vocabularies[name].terms.map(({ id, label }) => ({
		id,
		label: textIn(language, label)?.words ?? id,
		...(browsedVocabularies.includes(name) ? { path: pathIn(language, termPaths(name, id)) } : {}),
	})),
	...withWhole(name),
	termsOf: (entry) => [
		...new Set(
			Object.entries(contentTypeNamed(entry.type).fields)
				.filter(([, field]) => field.facet && vocabularyOf(field) === name)
				.flatMap(([key]) => (entry.data as Readonly<Record<string, unknown>>)[key] ?? [])
				.map(String),
		),
	],
});

const withWhole = (name: VocabularyName): Pick<Facet, 'first' | 'whole'> => {
	const { first, whole } = vocabularies[name];
	return { ...(first ? { first } : {}), ...(whole ? { whole } : {}) };
};

const vocabularyOf = (field: Field): VocabularyName | undefined =>
	field.vocabulary ?? field.item?.vocabulary;

const isFacet = (name: VocabularyName): boolean =>
	catalog.some(({ fields }) =>
		Object.values(fields).some((field) => field.facet && vocabularyOf(field) === name),
	);
