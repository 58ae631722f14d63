import type { ContentFolder } from '#src/entries/content-folder.ts';
import { inOverlay } from '#src/entries/overlay.ts';
import { publishedId, type PublishedId, type PublishedIds } from '#src/entries/published-ids.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { valueAt } from '#src/entries/read-record.ts';
import type { Text } from '#src/i18n/languages.ts';

/** The ids that a content folder has published, with those of new entries, which count from a day (`YYYY-MM-DD`). */
export function recordedIds({ entries, published }: ContentFolder, today: string): PublishedIds {
	// Ids of persons would stay in a public history for ever.
	const fresh = entries.filter(
		({ id, files }) => !publishedId(published.ids, id) && !files.some(inOverlay),
	);
	const known = Object.entries(published.ids).map(([id, one]) => {
		const entry = entries.find((candidate) => candidate.id === id);
		return [id, entry ? { ...one, ...address(entry) } : one] as const;
	});
	return Object.fromEntries([
		...known,
		...fresh.map((entry) => [entry.id, newId(entry, today)] as const),
	]);
}

const newId = (entry: ReadEntry, today: string): PublishedId => ({
	type: entry.type.name,
	since: today,
	...address(entry),
});

/** The address of an entry at the top of the site, which its id alone does not tell. */
const address = ({ type, data }: ReadEntry): Pick<PublishedId, 'segment'> => {
	const segment = type.atTop && valueAt(data, ['segment']);
	return segment ? { segment: segment as Text } : {};
};
