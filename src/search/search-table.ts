import { catalog } from '#src/catalog/catalog.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { entryLanguages, isListed, type Entry } from '#src/entries/entry.ts';
import { lastCheck } from '#src/entries/last-check.ts';
import { placeBesideLand } from '#src/entries/place-beside-land.ts';
import { isOutdated } from '#src/entries/translation.ts';
import { startOf } from '#src/entries/years.ts';
import {
	contentLanguage,
	textIn,
	type InterfaceLanguage,
	type Language,
} from '#src/i18n/languages.ts';
import type { Facet, FacetColumn } from '#src/search/facet.ts';
import { facets } from '#src/search/facets.ts';
import { yearsWords } from '#src/search/years.ts';
import { buildDate } from '#src/site/build-date.ts';
import { byTitle, lateLast } from '#src/site/entry-order.ts';
import { entryPaths, pathIn } from '#src/site/paths.ts';

/** What the browser needs to filter, count and list all entries in one language: `/search/<language>.json`. */
export interface SearchTable {
	readonly facets: readonly FacetColumn[];
	/**
	 * By type in the order of the catalogue, then by title, but last what was not checked in time: the order of results
	 * where no words were typed.
	 */
	readonly entries: readonly SearchRow[];
}

/** One entry. Its type and its Länder are among its terms. */
export interface SearchRow {
	readonly id: string;
	/** Its page, without the base path. */
	readonly path: string;
	readonly title: string;
	/** Language of the title, where it is not the reader's. */
	readonly titleLanguage?: InterfaceLanguage;
	/** The one language the entry can be read in, where it is not the reader's. */
	readonly only?: Language;
	/** What the reader reads is a translation that is older than its source. */
	readonly isOutdated?: true;
	/** The place within its only Land. */
	readonly place?: string;
	/** Its years in words. */
	readonly years?: string;
	/** Its first day and the day of its last check, each as precisely as it is known: `2015-05`. */
	readonly start?: string;
	readonly checked?: string;
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
	language: InterfaceLanguage,
	textKey: (path: string) => string,
): SearchTable {
	const columns = facets(language, catalogue);
	const listed = catalogue.entries.filter(isListed);
	const byType = catalog.flatMap(({ name }) =>
		byTitle(
			// The rows are those of the list of words, which a further language shares.
			contentLanguage(language),
			listed.filter(({ type }) => type === name),
		),
	);
	return {
		facets: columns.map(({ termsOf: _, ...column }) => column),
		entries: lateLast(byType, buildDate()).map((entry) =>
			searchRow(catalogue, language, columns, entry, textKey),
		),
	};
}

function searchRow(
	catalogue: Catalogue,
	language: InterfaceLanguage,
	columns: readonly Facet[],
	entry: Entry,
	textKey: (path: string) => string,
): SearchRow {
	const path = pathIn(language, entryPaths(entry));
	const title = textIn(language, entry.data.title);
	const spoken = entryLanguages(entry);
	const only = spoken.includes(contentLanguage(language)) ? undefined : spoken[0];
	const years = yearsWords(language, entry);
	const start = startOf(entry);
	const checked = lastCheck(entry);
	const place = placeBesideLand(catalogue, language, entry);
	return {
		id: entry.id,
		path,
		title: title?.words ?? entry.id,
		...(title && title.language !== language ? { titleLanguage: title.language } : {}),
		...(only ? { only } : {}),
		...(isOutdated(entry, contentLanguage(language)) ? { isOutdated: true as const } : {}),
		...(place ? { place } : {}),
		...(years ? { years } : {}),
		...(start ? { start } : {}),
		...(checked ? { checked } : {}),
		terms: columns.map(({ terms, termsOf }) => {
			const carried = termsOf(entry);
			return terms.flatMap(({ id }, place) => (carried.includes(id) ? [place] : []));
		}),
		text: textKey(entryPaths(entry)[contentLanguage(language)]),
	};
}
