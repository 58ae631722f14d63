import { checkContent, inOrder, refusals } from '#src/checks/check-content.ts';
import { damagedPictures } from '#src/checks/damaged-pictures.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import type { Finding } from '#src/entries/finding.ts';

/** Everything there is to say about a content folder, and what only a machine that decodes its pictures can tell. */
export const checkFolder = (content: ContentFolder): Promise<Finding[]> =>
	withPictures(content, checkContent(content));

/** Only the errors, which refuse it: found in far less time. */
export const folderRefusals = (content: ContentFolder): Promise<Finding[]> =>
	withPictures(content, refusals(content));

async function withPictures(content: ContentFolder, findings: Finding[]): Promise<Finding[]> {
	return [...findings, ...(await damagedPictures(content, findings))].sort(inOrder);
}
