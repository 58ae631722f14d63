import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkStatusFile, parseLinkStatus, type LinkStatus } from '#src/entries/link-status.ts';

/**
 * The status in a content folder; empty where there is no such file.
 *
 * @throws where the file is not as the link check writes it
 */
export function readLinkStatus(folder: string): LinkStatus {
	const path = join(folder, linkStatusFile);
	if (!existsSync(path)) return {};
	const status = parseLinkStatus(readFileSync(path, 'utf8'));
	if (!status)
		throw new Error(`${path} is not as npm run check:links writes it. Delete it, and run that.`);
	return status;
}
