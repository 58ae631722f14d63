import { idPattern } from '#src/catalog/patterns.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import { contentPlace } from '#src/entries/content-places.ts';
import { parsePublishedIds, publishedId, publishedIdsFile } from '#src/entries/published-ids.ts';

/** What a content folder held at an earlier time. */
export interface EarlierContent {
	/** The paths of its files, below it. */
	readonly paths: readonly string[];
	/** The text of `ids.json`; empty where there was none. */
	readonly idsText: string;
}

/** An id that was published and of which something is gone: the entry, or its line in `ids.json`. */
export interface LostId {
	readonly what: 'entry' | 'line';
	readonly id: string;
	/** The file that it stood in, below the content folder. */
	readonly path: string;
}

/**
 * The ids of an earlier time that are neither an entry of their type now nor recorded as moved or withdrawn, and those
 * whose record is gone. So an entry that nobody has recorded does not go unnoticed, nor one that goes with its record.
 */
export function lostIds(
	earlier: EarlierContent,
	{ entries, published: { ids } }: Pick<ContentFolder, 'entries' | 'published'>,
): LostId[] {
	const present = new Set(entries.map(({ id, type }) => `${type.name} ${id}`));
	const lost = new Map<string, LostId>();
	for (const path of earlier.paths) {
		const { place, extension = '' } = contentPlace(path) ?? {};
		if (place?.kind !== 'entry' || !path.endsWith(extension)) continue;
		const { stem: id, type } = place;
		const { moved, withdrawn } = publishedId(ids, id) ?? {};
		// What is no id never had an address.
		const isKept = present.has(`${type.name} ${id}`) || moved || withdrawn || !idPattern.test(id);
		if (!isKept && !lost.has(id)) lost.set(id, { what: 'entry', id, path });
	}
	const lines = Object.keys(parsePublishedIds(earlier.idsText) ?? {})
		.filter((id) => !publishedId(ids, id))
		.map((id): LostId => ({ what: 'line', id, path: publishedIdsFile }));
	return [...lost.values(), ...lines];
}
