import { readdirSync } from 'node:fs';
import { contentFiles, type ContentFile } from '#src/entries/content-files.ts';
import { contentFolderOf, type ContentFolder } from '#src/entries/content-folder.ts';
import { contentOverlayPath } from '#src/entries/content-folder-path.ts';
import { overlayPath } from '#src/entries/overlay.ts';

export type { ContentFolder } from '#src/entries/content-folder.ts';

const folderOfComponents = new URL('../components/authors/', import.meta.url);

/** The names of the components that authors may use in MDX. */
export const authorComponents = (): string[] =>
	readdirSync(folderOfComponents)
		.filter((name) => name.endsWith('.astro'))
		.map((name) => name.replace(/\.astro$/, ''));

/** What lies in the overlay folder, by paths that say so. Folders of the git repository that it may be are no content. */
export const overlayFiles = (folder: string): ContentFile[] =>
	contentFiles(folder)
		.filter(({ path }) => !/^\.git(?:\/|$)/.test(path))
		.map((file) => ({ ...file, path: overlayPath(file.path) }));

/**
 * Reads a content folder from the disk, and beside it the overlay where `CONTENT_OVERLAY` names one.
 *
 * @param overlay the folder of the overlay; none where it is empty
 * @throws if a folder cannot be listed; whatever is wrong with a file in it is a finding
 */
export async function readContentFolder(
	folder: string,
	overlay: string | undefined = contentOverlayPath(),
): Promise<ContentFolder> {
	const files = [...contentFiles(folder), ...(overlay ? overlayFiles(overlay) : [])];
	return contentFolderOf(files, authorComponents());
}
