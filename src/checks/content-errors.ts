import { relative } from 'node:path';
import { folderRefusals } from '#src/checks/check-folder.ts';
import { textReport } from '#src/checks/report.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { words } from '#src/i18n/words.ts';

/** What is wrong with a content folder, in the language of the environment. */
export interface ContentErrors {
	readonly report: string;
	/** Said where nothing is built because of it. */
	readonly refused: string;
	/** Said where the rest is shown all the same. */
	readonly leftOut: string;
	/** The ids of the entries that have errors. */
	readonly unsound: ReadonlySet<string>;
}

/**
 * The errors in a content folder; undefined where there are none.
 *
 * @param folder where it was read from
 */
export async function contentErrors(
	content: ContentFolder,
	folder: string,
): Promise<ContentErrors | undefined> {
	const errors = await folderRefusals(content);
	if (errors.length === 0) return undefined;
	const language = environmentLanguage(process.env);
	const broken = new Set(errors.map(({ file }) => file));
	const unsound = content.entries
		.filter(({ files }) => files.some((file) => broken.has(file)))
		.map(({ id }) => id);
	const { refused, leftOut } = words(language).gate;
	const report = textReport(errors, { language, folder: relative('', folder) });
	return { report, refused, leftOut, unsound: new Set(unsound) };
}
