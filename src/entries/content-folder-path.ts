import { join, resolve } from 'node:path';
import { belowItsFolder, inOverlay } from '#src/entries/overlay.ts';

/** The content folder: `CONTENT_DIR` from the environment (tests and other catalogues), else `content/`. */
export const contentFolderPath = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');

/** The folder of what must not lie in a public repository: `CONTENT_OVERLAY`; undefined where there is none. */
export const contentOverlayPath = (): string | undefined => {
	const given = process.env['CONTENT_OVERLAY'];
	return given ? resolve(given) : undefined;
};

/** Both folders, to be watched. */
export const contentFolderPaths = (): string[] => {
	const overlay = contentOverlayPath();
	return [contentFolderPath(), ...(overlay ? [overlay] : [])];
};

/**
 * Where a content file lies on the disk.
 *
 * @throws for a file of the overlay where there is none
 */
export function contentFilePath(path: string): string {
	const overlay = contentOverlayPath();
	if (!inOverlay(path)) return join(contentFolderPath(), path);
	if (!overlay) throw new Error(`${path} is asked for, but CONTENT_OVERLAY is not set.`);
	return join(overlay, belowItsFolder(path));
}

/** Where a file of a content folder lies on the disk, be it another folder than `content/`. */
export const placeIn = (folder: string, path: string): string =>
	inOverlay(path) ? contentFilePath(path) : join(folder, path);

/** The content folder whose git repository tells the history of the entries: `CONTENT_HISTORY` where `CONTENT_DIR` is a copy. */
export const historyFolderPath = (): string =>
	resolve(process.env['CONTENT_HISTORY'] || contentFolderPath());
