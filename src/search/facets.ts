import { catalog, contentTypeNamed } from '#src/catalog/catalog.ts';
import type { Field } from '#src/catalog/content-type.ts';
import { vocabularies, vocabularyNames, type VocabularyName } from '#src/catalog/vocabulary.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { isListed, lifecycleState, type Entry } from '#src/entries/entry.ts';
import { isFresh } from '#src/entries/last-check.ts';
import { partnerTerms } from '#src/entries/partner-terms.ts';
import { yearSpan } from '#src/entries/years.ts';
import { textIn, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { buildDate } from '#src/site/build-date.ts';

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
	/** Its terms follow each other, and visitors choose from one to another. */
	readonly isRange?: true;
	/** The ids of the terms that hold where none is chosen; left out where everything holds. */
	readonly unchosen?: readonly string[];
}

/** The facets that the search page offers, in its order; add a name of `allFacets` to offer one more. */
const offered = [
	'type',
	'laender',
	'topics',
	'audiences',
	'years',
	'partner-sides',
	'partner-kinds',
	'project-formats',
	'languages',
	'statuses',
	'testing-stages',
	'wanted',
	'checked',
	'lifecycle-states',
];

/**
 * The facets of the search page.
 *
 * @param today the day up to which what is ongoing counts, and from which the age of a check is reckoned
 */
export const facets = (
	language: Language,
	catalogue: Catalogue,
	today: string = buildDate(),
): Facet[] => {
	const all = [...allFacets(language, catalogue), ...reckonedFacets(language, catalogue, today)];
	return offered.flatMap((name) => all.filter((facet) => facet.name === name));
};

/** The type and every vocabulary that a description marks as a facet; in several types it is still one facet. */
export const allFacets = (language: Language, catalogue: Catalogue): Facet[] => [
	typeFacet(language),
	...vocabularyNames.filter(isFacet).map((name) => vocabularyFacet(language, catalogue, name)),
];

/** The facets that no field holds by itself. */
const reckonedFacets = (language: Language, catalogue: Catalogue, today: string): Facet[] => {
	const said = words(language).browse.facets;
	const named = (name: string) =>
		allFacets(language, catalogue).filter((facet) => facet.name === name);
	const withPartners = (name: string, label: string, vocabulary: 'sides' | 'organisation-kinds') =>
		named(vocabulary).map((own) => ({
			...own,
			name,
			label,
			termsOf: (entry: Entry) => [
				...new Set([...own.termsOf(entry), ...partnerTerms(catalogue, entry)[vocabulary]]),
			],
		}));
	return [
		yearsFacet(said.years, catalogue, Number(today.slice(0, 4))),
		...withPartners('partner-sides', said.partnerSides, 'sides'),
		...withPartners('partner-kinds', said.partnerKinds, 'organisation-kinds'),
		{
			name: 'wanted',
			label: said.wanted,
			terms: [{ id: 'yes', label: said.wantedYes }],
			termsOf: ({ data }) => ('partnerWanted' in data && data.partnerWanted ? ['yes'] : []),
		},
		{
			name: 'checked',
			label: said.checked,
			terms: [{ id: 'year', label: said.checkedYear }],
			termsOf: (entry) => (isFresh(entry, today) ? ['year'] : []),
		},
		{
			name: 'lifecycle-states',
			label: said.lifecycle,
			terms: [
				{ id: 'published', label: said.published },
				{ id: 'archived', label: said.archived },
			],
			termsOf: (entry) => [lifecycleState(entry) === 'archived' ? 'archived' : 'published'],
			unchosen: ['published'],
		},
	];
};

/** Every year from the first in which there was something to the last. */
function yearsFacet(label: string, catalogue: Catalogue, thisYear: number): Facet {
	const spans = catalogue.entries
		.filter(isListed)
		.flatMap((entry) => [...(yearSpan(entry, thisYear) ?? [])]);
	const first = Math.min(...spans);
	const years = spans.length > 0 ? Math.max(...spans) - first + 1 : 0;
	return {
		name: 'years',
		label,
		terms: Array.from({ length: years }, (_, index) => String(first + index)).map((year) => ({
			id: year,
			label: year,
		})),
		termsOf: (entry) => {
			const [from, until] = yearSpan(entry, thisYear) ?? [1, 0];
			return Array.from({ length: until - from + 1 }, (_, index) => String(from + index));
		},
		isRange: true,
	};
}

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
