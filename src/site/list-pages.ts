/** How many entries a page of a list shows. */
export const entriesPerPage = 50;

/** How many a page shows that gives each a line of its own. */
export const linesPerPage = 200;

/** One page of a list. */
export interface ListPage<T> {
	/** From 1. */
	readonly number: number;
	/** How many pages the list has. */
	readonly last: number;
	/** How many items the whole list has. */
	readonly count: number;
	/** The place of the page's first item in the list, from 1; 0 in an empty list. */
	readonly from: number;
	readonly items: readonly T[];
}

/** Cuts a list into pages; an empty list has one page too, which says so. */
export function listPages<T>(items: readonly T[], size = entriesPerPage): ListPage<T>[] {
	const last = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: last }, (_, index) => ({
		number: index + 1,
		last,
		count: items.length,
		from: items.length === 0 ? 0 : index * size + 1,
		items: items.slice(index * size, (index + 1) * size),
	}));
}

/** The number of the page on which an item of a list stands, by its place from 0. */
export const pageOfPlace = (place: number, size = entriesPerPage): number =>
	Math.floor(place / size) + 1;

/**
 * The numbers of the pages that one can go to from a page: the first, the last, and those around it. A longer way is
 * one of several steps, so that no page grows with the list.
 */
export function nearPages({ number, last }: Pick<ListPage<unknown>, 'number' | 'last'>): number[] {
	const near = [1, number - 2, number - 1, number, number + 1, number + 2, last];
	return [...new Set(near)].filter((one) => one >= 1 && one <= last).toSorted((a, b) => a - b);
}
