import { stringify } from 'csv-stringify/sync';
import { cellEntries, type Figure } from '#src/exports/figures.ts';
import { contentLanguage, type InterfaceLanguage, type Words } from '#src/i18n/languages.ts';

/** German spreadsheet programs divide columns at semicolons, since a comma is their decimal sign. */
const delimiter: Words = { de: ';', en: ',' };

/**
 * A table of figures as a CSV file that spreadsheet programs open with a double click: UTF-8 with a mark at its
 * beginning, and no cell that could be taken for a formula.
 *
 * @param corner what stands above the names of the rows
 */
export const figureCsv = (
	{ rows, columns }: Figure,
	language: InterfaceLanguage,
	corner: string,
	total: string,
): string =>
	stringify(
		[
			[corner, ...columns.map(({ label }) => label), total],
			...rows.map((row) => [
				row.label,
				...columns.map((column) => cellEntries(row, column).length),
				row.entries.length,
			]),
		],
		{
			bom: true,
			delimiter: delimiter[contentLanguage(language)],
			escape_formulas: true,
			record_delimiter: 'windows',
		},
	);

/** The address of a table's CSV file, without the base path. */
export const figureFilePath = (name: Figure['name'], language: InterfaceLanguage): string =>
	`/exports/${name}-${language}.csv`;
