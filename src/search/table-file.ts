import type { FacetColumn } from '#src/search/facet.ts';
import type { SearchRow, SearchTable } from '#src/search/search-table.ts';

/**
 * The table as it is sent, by columns: most values come again and again, and a list of places takes a third of the bytes
 * that the rows themselves take.
 */
export interface TableFile {
	readonly facets: readonly FacetColumn[];
	/** The number of rows. */
	readonly rows: number;
	/** By the names of a row's properties. */
	readonly columns: Readonly<Record<string, Column>>;
	/** For each facet the terms of the rows. */
	readonly terms: readonly Column[];
}

/** The different values, and for each row the place of its value, -1 for none; where all differ, only the values. */
interface Column {
	readonly values: readonly unknown[];
	readonly places?: readonly number[];
}

/** Stands for a row's id in its path. */
const idMark = '*';

export function tableFile({ facets, entries }: SearchTable): TableFile {
	const names = new Set(entries.flatMap((row) => Object.keys(row)));
	names.delete('terms');
	return {
		facets,
		rows: entries.length,
		columns: Object.fromEntries(
			[...names].map((name) => [
				name,
				column(
					entries.map((row) =>
						name === 'path' ? withMark(row) : (row as unknown as Record<string, unknown>)[name],
					),
				),
			]),
		),
		terms: facets.map((_, facet) => column(entries.map(({ terms }) => terms[facet] ?? []))),
	};
}

/** The table that a file was made of. */
export function tableOf({ facets, rows, columns, terms }: TableFile): SearchTable {
	const named = Object.entries(columns);
	const entries = Array.from({ length: rows }, (_, row) => {
		const own = named.flatMap(([name, column]) => {
			const value = valueAt(column, row);
			return value === undefined ? [] : [[name, value]];
		});
		const read = Object.fromEntries(own) as Omit<SearchRow, 'terms'>;
		return {
			...read,
			path: read.path.replace(idMark, () => read.id),
			terms: terms.map((column) => valueAt(column, row) as readonly number[]),
		};
	});
	return { facets, entries };
}

const withMark = ({ path, id }: SearchRow): string =>
	path.endsWith(`/${id}/`) ? `${path.slice(0, -id.length - 1)}${idMark}/` : path;

function column(all: readonly unknown[]): Column {
	const places = new Map<string | undefined, number>();
	const values: unknown[] = [];
	const rows = all.map((value) => {
		if (value === undefined) return -1;
		const text = JSON.stringify(value);
		const place = places.get(text) ?? values.push(value) - 1;
		places.set(text, place);
		return place;
	});
	return values.length === all.length ? { values } : { values, places: rows };
}

const valueAt = ({ values, places }: Column, row: number): unknown =>
	values[places ? (places[row] ?? -1) : row];
