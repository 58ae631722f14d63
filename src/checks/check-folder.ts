import { checkContent, inOrder } from '#src/checks/check-content.ts';
import { damagedPictures } from '#src/checks/damaged-pictures.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import type { Finding } from '#src/entries/finding.ts';

/** Everything there is to say about a content folder, and what only a machine that decodes its pictures can tell. */
export async function checkFolder(content: ContentFolder): Promise<Finding[]> {
	const findings = checkContent(content);
	return [...findings, ...(await damagedPictures(content, findings))].sort(inOrder);
}
