import { collator } from '#src/i18n/format.ts';
import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import type { SearchRow } from '#src/search/search-table.ts';

/** The orders that visitors can choose instead of the best first; each is a value in the address. */
export const sorts = ['checked', 'title', 'start'] as const;

export type Sort = (typeof sorts)[number];

export const isSort = (value: unknown): value is Sort => sorts.includes(value as Sort);

/**
 * The results in the order that a visitor chose: what was checked last or starts last comes first, and what has no such
 * date last; what is equal stays as it was. Where none is chosen, the best first, as they were found; without words
 * that is the order of the table, by type and title, as in the lists of the catalogue.
 */
export function inResultOrder<Row extends SearchRow>(
	language: InterfaceLanguage,
	rows: readonly Row[],
	sort: Sort | undefined,
): readonly Row[] {
	switch (sort) {
		case 'title': {
			const { compare } = collator(language);
			return rows.toSorted((a, b) => compare(a.title, b.title));
		}
		case 'checked':
			return newestFirst(rows, ({ checked }) => checked);
		case 'start':
			return newestFirst(rows, ({ start }) => start);
		case undefined:
			return rows;
	}
}

/** Dates sort as text; a year or month counts as its beginning. */
const newestFirst = <Row>(
	rows: readonly Row[],
	date: (row: Row) => string | undefined,
): readonly Row[] =>
	rows.toSorted((a, b) => {
		const [one = '', two = ''] = [date(a), date(b)];
		return one === two ? 0 : one < two ? 1 : -1;
	});
