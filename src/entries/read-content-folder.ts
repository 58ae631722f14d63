import { readdirSync } from 'node:fs';
import { contentFiles } from '#src/entries/content-files.ts';
import { contentFolderOf, type ContentFolder } from '#src/entries/content-folder.ts';

export type { ContentFolder } from '#src/entries/content-folder.ts';

const authorComponents = new URL('../components/authors/', import.meta.url);

/**
 * Reads a content folder from the disk.
 *
 * @throws if the folder cannot be listed; whatever is wrong with a file in it is a finding
 */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
	const components = readdirSync(authorComponents)
		.filter((name) => name.endsWith('.astro'))
		.map((name) => name.replace(/\.astro$/, ''));
	return contentFolderOf(contentFiles(folder), components);
}
