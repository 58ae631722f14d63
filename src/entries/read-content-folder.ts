import { readdirSync } from 'node:fs';
import { contentFiles } from '#src/entries/content-files.ts';
import { contentFolderOf, type ContentFolder } from '#src/entries/content-folder.ts';

export type { ContentFolder } from '#src/entries/content-folder.ts';

const folderOfComponents = new URL('../components/authors/', import.meta.url);

/** The names of the components that authors may use in MDX. */
export const authorComponents = (): string[] =>
	readdirSync(folderOfComponents)
		.filter((name) => name.endsWith('.astro'))
		.map((name) => name.replace(/\.astro$/, ''));

/**
 * Reads a content folder from the disk.
 *
 * @throws if the folder cannot be listed; whatever is wrong with a file in it is a finding
 */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
	return contentFolderOf(contentFiles(folder), authorComponents());
}
