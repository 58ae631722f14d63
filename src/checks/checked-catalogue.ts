import { relative } from 'node:path';
import { checkFolder } from '#src/checks/check-folder.ts';
import { textReport } from '#src/checks/report.ts';
import type { CheckedCatalogue } from '#src/entries/astro-loaders.ts';
import { catalogueOf } from '#src/entries/catalogue.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { words } from '#src/i18n/words.ts';

/**
 * What may be shown of a content folder: its catalogue without the entries that have errors, and, where there are
 * any, what is wrong, in the language of the environment. An entry in whose prose there is code must not be rendered.
 */
export async function checkedCatalogue(folder: string): Promise<CheckedCatalogue> {
	const { catalogue, ...content } = await readContentFolder(folder);
	const findings = await checkFolder({ catalogue, ...content });
	const errors = findings.filter(({ severity }) => severity === 'error');
	if (errors.length === 0) return { catalogue };
	const language = environmentLanguage(process.env);
	const broken = new Set(errors.map(({ file }) => file));
	const { entries, vocabularies, site } = catalogue;
	const unsound = new Set(
		content.entries
			.filter(({ files }) => files.some((file) => broken.has(file)))
			.map(({ id }) => id),
	);
	const sound = entries.filter(({ id }) => !unsound.has(id));
	const { refused, leftOut } = words(language).gate;
	return {
		catalogue: catalogueOf({ entries: sound, vocabularies, site }),
		errors: {
			report: textReport(errors, { language, folder: relative('', folder) }),
			refused,
			leftOut,
		},
	};
}
