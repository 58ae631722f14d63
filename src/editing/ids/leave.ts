import { idPattern } from '#src/catalog/patterns.ts';
import { recordedIds } from '#src/editing/ids/recorded-ids.ts';
import { referencesTo } from '#src/editing/ids/references-to.ts';
import { withRenewedDigests } from '#src/editing/ids/renewed-digests.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import { inOverlay } from '#src/entries/overlay.ts';
import {
	isSameSegment,
	ownSegment,
	publishedId,
	publishedIdsFile,
	publishedIdsText,
	type PublishedIds,
} from '#src/entries/published-ids.ts';
import type { Text } from '#src/i18n/languages.ts';

/** What becomes of the files of a content folder, by path: their new text, or null for those that go. */
export type FileChanges = ReadonlyMap<string, string | null>;

/** Why an id can neither be moved nor withdrawn. */
export class CannotLeave extends Error {
	/** What is in the way. */
	readonly why: 'unknown' | 'taken' | 'no-id' | 'referred-to' | 'same-address';
	/** The id, or the files, that it is about. */
	readonly about: string;

	constructor(why: CannotLeave['why'], about: string) {
		super(`${why}: ${about}`);
		this.why = why;
		this.about = about;
	}
}

/**
 * The changes by which an entry gets another id: its files, whatever refers to it, the digests of what says the same as
 * before, and the redirect that remains. All other files stay as they are.
 *
 * @throws {CannotLeave} where there is no such entry, or where the new id is none or was ever taken
 */
export function movedEntry(
	content: ContentFolder,
	{ from, to, today }: { from: string; to: string; today: string },
): FileChanges {
	const { entries, files, published } = content;
	const entry = entries.find(({ id, files: own }) => id === from && !own.some(inOverlay));
	if (!entry) throw new CannotLeave('unknown', from);
	if (!idPattern.test(to) || to.length > 80) throw new CannotLeave('no-id', to);
	if (publishedId(published.ids, to) || entries.some(({ id }) => id === to))
		throw new CannotLeave('taken', to);
	const newPath = (path: string) =>
		entry.files.includes(path) ? path.replace(/[^/]+(?=\.\w+$)/, to) : path;
	const renamed = new Map<string, string | null>(referencesTo(content, from, to));
	for (const path of entry.files) {
		const bytes = files.find((file) => file.path === path)?.bytes();
		const text = renamed.get(path) ?? new TextDecoder().decode(bytes);
		renamed.set(path, null).set(newPath(path), text);
	}
	const changes = withRenewedDigests(content, renamed, newPath);
	const ids = recordedIds(content, today);
	const { type, since, ...addresses } = ids[from] as PublishedIds[string];
	return changes.set(
		publishedIdsFile,
		publishedIdsText({
			...ids,
			// The address of an entry at the top of the site does not move with its id.
			[from]: { type, since, moved: to },
			[to]: { type, since: today, ...addresses },
		}),
	);
}

/**
 * The change by which the address that an entry at the top of the site has now is recorded, and the one that it had
 * leads there.
 *
 * @throws {CannotLeave} where there is no such entry, or its address is recorded already
 */
export function readdressedEntry(
	content: ContentFolder,
	{ id, today }: { id: string; today: string },
): FileChanges {
	const entry = content.entries.find((one) => one.id === id);
	const ids = recordedIds(content, today);
	const known = publishedId(ids, id);
	const segment = entry && ownSegment(entry);
	if (!known || !segment) throw new CannotLeave('unknown', id);
	if (!known.segment || isSameSegment(known.segment, segment))
		throw new CannotLeave('same-address', id);
	const formerSegments = [...(known.formerSegments ?? []), known.segment].filter(
		(former) => !isSameSegment(former, segment),
	);
	const { type, since } = known;
	return new Map([
		[
			publishedIdsFile,
			publishedIdsText({ ...ids, [id]: { type, since, segment, formerSegments } }),
		],
	]);
}

/**
 * The changes by which an entry is taken out, and a note of why remains at its address.
 *
 * @throws {CannotLeave} where there is no such entry, or others refer to it
 */
export function withdrawnEntry(
	content: ContentFolder,
	{ id, ...note }: { id: string; on: string; reason: Text; replacedBy?: string | undefined },
): FileChanges {
	const { entries } = content;
	const ids = recordedIds(content, note.on);
	const known = publishedId(ids, id);
	if (!known) throw new CannotLeave('unknown', id);
	const { replacedBy } = note;
	if (replacedBy !== undefined && !entries.some((one) => one.id === replacedBy && one.id !== id))
		throw new CannotLeave('unknown', replacedBy);
	const own = entries.find((one) => one.id === id)?.files ?? [];
	const others = [...referencesTo(content, id, `${id}-`).keys()].filter(
		(path) => !own.includes(path),
	);
	if (others.length) throw new CannotLeave('referred-to', others.join(', '));
	const withdrawn = { ...known, withdrawn: note };
	return new Map<string, string | null>([
		...own.map((path) => [path, null] as const),
		[publishedIdsFile, publishedIdsText({ ...ids, [id]: withdrawn })],
	]);
}
