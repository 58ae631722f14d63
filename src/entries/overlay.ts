/**
 * How the path of a file in the overlay begins: the folder beside `content/` that `CONTENT_OVERLAY` names, for what must
 * not lie in a public repository. Reports show it as it is, so that they never name a folder of the machine.
 */
const overlayRoot = '$CONTENT_OVERLAY/';

/** Says whether the path of a content file lies in the overlay. */
export const inOverlay = (path: string): boolean => path.startsWith(overlayRoot);

/** The path under which a file of the overlay is known. */
export const overlayPath = (path: string): string => `${overlayRoot}${path}`;

/** A path below its own folder: the content folder, or the overlay. */
export const belowItsFolder = (path: string): string =>
	inOverlay(path) ? path.slice(overlayRoot.length) : path;

/** The path of a content file in a report: below the content folder, or in the overlay. */
export const reportedPath = (folder: string, path: string): string =>
	inOverlay(path) ? path : [folder, path].filter((part) => part && part !== '.').join('/');
