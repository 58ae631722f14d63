import { contentErrors } from '#src/checks/content-errors.ts';
import type { CheckedCatalogue } from '#src/entries/astro-loaders.ts';
import { catalogueOf } from '#src/entries/catalogue.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';

/**
 * What may be shown of a content folder: its catalogue without the entries that have errors, and, where there are
 * any, what is wrong. An entry in whose prose there is code must not be rendered.
 */
export async function checkedCatalogue(folder: string): Promise<CheckedCatalogue> {
	const content = await readContentFolder(folder);
	const errors = await contentErrors(content, folder);
	if (!errors) return { catalogue: content.catalogue };
	const { entries, vocabularies, site } = content.catalogue;
	const sound = entries.filter(({ id }) => !errors.unsound.has(id));
	return { catalogue: catalogueOf({ entries: sound, vocabularies, site }), errors };
}
