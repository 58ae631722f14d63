import type { ContentFolder } from '#src/entries/content-folder.ts';
import { inOverlay } from '#src/entries/overlay.ts';
import {
	ownSegment,
	publishedId,
	type PublishedId,
	type PublishedIds,
} from '#src/entries/published-ids.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';

/** The ids that a content folder has published, with those of new entries, which count from a day (`YYYY-MM-DD`). */
export function recordedIds({ entries, published }: ContentFolder, today: string): PublishedIds {
	// Ids of persons would stay in a public history for ever.
	const fresh = entries.filter(
		({ id, files }) => !publishedId(published.ids, id) && !files.some(inOverlay),
	);
	const known = Object.entries(published.ids).map(([id, one]) => {
		const entry = entries.find((candidate) => candidate.id === id);
		// An address that was published stays until the entry is given another one: `readdressedEntry`.
		return [id, entry ? { ...addressOf(entry), ...one } : one] as const;
	});
	return Object.fromEntries([
		...known,
		...fresh.map((entry) => [entry.id, newId(entry, today)] as const),
	]);
}

const newId = (entry: ReadEntry, today: string): PublishedId => ({
	type: entry.type.name,
	since: today,
	...addressOf(entry),
});

function addressOf(entry: ReadEntry): Pick<PublishedId, 'segment'> {
	const segment = ownSegment(entry);
	return segment ? { segment } : {};
}
