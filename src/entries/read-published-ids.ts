import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	parsePublishedIds,
	publishedIdsFile,
	type PublishedIds,
} from '#src/entries/published-ids.ts';

/**
 * The ids that a content folder has ever published, as far as they are recorded; none where there is no such file.
 *
 * @throws where the file is not as `npm run ids` writes it
 */
export function readPublishedIds(folder: string): PublishedIds {
	const path = join(folder, publishedIdsFile);
	if (!existsSync(path)) return {};
	const ids = parsePublishedIds(readFileSync(path, 'utf8'));
	if (!ids)
		throw new Error(
			`${path} is not as npm run ids writes it: npm run check:content says what to do.`,
		);
	return ids;
}
