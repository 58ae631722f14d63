import { catalog, contentTypeNamed } from '#src/catalog/catalog.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { entryLanguages, isListed, type Entry } from '#src/entries/entry.ts';
import { textIn, type Language } from '#src/i18n/languages.ts';
import { facets, type Facet, type FacetTerm } from '#src/search/facets.ts';
import { yearsWords } from '#src/search/years.ts';
import { byTitle } from '#src/site/entry-order.ts';
import { entryPaths } from '#src/site/paths.ts';

/** What the browser needs to filter, count and list all entries in one language: `/search/<language>.json`. */
export interface SearchTable {
	readonly facets: readonly FacetColumn[];
	/** By type in the order of the catalogue, then by title: the order of results where no words were typed. */
	readonly entries: readonly SearchRow[];
}

/** A facet with its values; the rows name a value by its place in `terms`. */
export interface FacetColumn {
	readonly name: string;
	readonly label: string;
	readonly terms: readonly FacetTerm[];
	/** See `Facet`. */
	readonly isRange?: true;
	readonly unchosen?: readonly string[];
}

/** One entry. */
export interface SearchRow {
	readonly id: string;
	/** Its page, without the base path. */
	readonly path: string;
	readonly title: string;
	/** Language of the title, where it is not the reader's. */
	readonly titleLanguage?: Language;
	/** The one language the entry can be read in, where it is not the reader's. */
	readonly only?: Language;
	/** What a result says beside its title: type, Länder, years. */
	readonly facts: readonly string[];
	/** Per facet, in the order of `facets`: the places of the terms that the entry carries. */
	readonly terms: readonly (readonly number[])[];
	/** The key of the entry's text in the text index. */
	readonly text: string;
}

/**
 * The table of one language.
 *
 * @param textKey gives the key of an entry's text in the text index, by the path of its page
 */
export function searchTable(
	catalogue: Catalogue,
	language: Language,
	textKey: (path: string) => string,
): SearchTable {
	const columns = facets(language, catalogue);
	const listed = catalogue.entries.filter(isListed);
	const inOrder = catalog.flatMap(({ name }) =>
		byTitle(
			language,
			listed.filter(({ type }) => type === name),
		),
	);
	return {
		facets: columns.map(({ termsOf: _, ...column }) => column),
		entries: inOrder.map((entry) => searchRow(catalogue, language, columns, entry, textKey)),
	};
}

function searchRow(
	catalogue: Catalogue,
	language: Language,
	columns: readonly Facet[],
	entry: Entry,
	textKey: (path: string) => string,
): SearchRow {
	const path = entryPaths(entry)[language];
	const title = textIn(language, entry.data.title);
	const spoken = entryLanguages(entry);
	const only = spoken.includes(language) ? undefined : spoken[0];
	return {
		id: entry.id,
		path,
		title: title?.words ?? entry.id,
		...(title && title.language !== language ? { titleLanguage: title.language } : {}),
		...(only ? { only } : {}),
		facts: [
			contentTypeNamed(entry.type).label.one[language],
			laenderWords(catalogue, language, entry),
			yearsWords(language, entry),
		].filter((fact): fact is string => Boolean(fact)),
		terms: columns.map(({ terms, termsOf }) => {
			const carried = termsOf(entry);
			return terms.flatMap(({ id }, place) => (carried.includes(id) ? [place] : []));
		}),
		text: textKey(path),
	};
}

const laenderWords = (catalogue: Catalogue, language: Language, { data }: Entry): string =>
	('laender' in data ? data.laender : [])
		.map((id) => textIn(language, catalogue.term('laender', id)?.label)?.words ?? id)
		.join(', ');
