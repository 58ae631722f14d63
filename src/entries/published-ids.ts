import { z } from 'zod';
import type { ContentTypeName } from '#src/catalog/content-type.ts';
import { text } from '#src/catalog/fields.ts';
import { idPattern } from '#src/catalog/patterns.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { valueAt } from '#src/entries/read-record.ts';
import { languages, textIn, type Text } from '#src/i18n/languages.ts';

const day = z.iso.date();
const id = z.string().regex(idPattern);
const segment = text().schema.optional();

const publishedIdSchema = z.strictObject({
	type: z.string(),
	since: day,
	segment,
	formerSegments: z.array(text().schema).optional(),
	moved: id.optional(),
	withdrawn: z
		.strictObject({ on: day, reason: text({ max: 400 }).schema, replacedBy: id.optional() })
		.optional(),
});
const publishedIdsSchema = z.record(
	id,
	publishedIdSchema.refine(({ moved, withdrawn }) => !moved || !withdrawn),
);

/** What is kept of an id for ever: what it names, since when, and what became of it where its file is gone. */
export interface PublishedId {
	readonly type: ContentTypeName;
	/** The day from which it was known (`YYYY-MM-DD`). */
	readonly since: string;
	/** The address in each language, of entries that lie at the top of the site. */
	readonly segment?: Text | undefined;
	/** The addresses that it had before, which lead to the one that it has. */
	readonly formerSegments?: readonly Text[] | undefined;
	/** The id that the entry has instead. */
	readonly moved?: string | undefined;
	/** The entry was taken out, file and all; this remains. */
	readonly withdrawn?:
		| { readonly on: string; readonly reason: Text; readonly replacedBy?: string | undefined }
		| undefined;
}

/** All ids that were ever published. */
export type PublishedIds = Readonly<Record<string, PublishedId>>;

/** The file's name in the content folder. */
export const publishedIdsFile = 'ids.json';

const lineStart = /^\s*"([^"]+)":/gm;

/** What a text says of ids; undefined for one that `npm run ids` has not written, or that a merge has left broken. */
export function parsePublishedIds(text: string): PublishedIds | undefined {
	try {
		const ids = publishedIdsSchema.safeParse(JSON.parse(text)).data;
		// An id that stands there twice would lose one of its lines.
		const lines = [...text.matchAll(lineStart)].length;
		return ids && lines === Object.keys(ids).length ? (ids as PublishedIds) : undefined;
	} catch {
		return undefined;
	}
}

/** The one text for ids: sorted, a line for each, so that branches that add some seldom meet. */
export function publishedIdsText(ids: PublishedIds): string {
	const lines = Object.entries(ids)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, known]) => `\t${JSON.stringify(name)}: ${JSON.stringify(known)}`);
	return lines.length ? `{\n${lines.join(',\n')}\n}\n` : '{}\n';
}

/** The address of an entry at the top of the site, which its id alone does not tell; undefined for others. */
export function ownSegment({ type, data }: Pick<ReadEntry, 'type' | 'data'>): Text | undefined {
	const segment = type.atTop && valueAt(data, ['segment']);
	return typeof segment === 'object' && segment ? (segment as Text) : undefined;
}

/** Says whether two addresses are the same in every language, each with what it falls back to where it has none. */
export const isSameSegment = (one: Text, other: Text): boolean =>
	languages.every((language) => textIn(language, one)?.words === textIn(language, other)?.words);

/** What is known of an id; undefined where nothing is. */
export const publishedId = (ids: PublishedIds, id: string): PublishedId | undefined =>
	Object.hasOwn(ids, id) ? ids[id] : undefined;

/** The id that an entry has in the end, however often it moved: its own where it never did; undefined where moves go in a circle. */
export function latestId(ids: PublishedIds, id: string): string | undefined {
	const seen = new Set<string>();
	for (let now = id; !seen.has(now);) {
		seen.add(now);
		const next = publishedId(ids, now)?.moved;
		if (next === undefined) return now;
		now = next;
	}
	return undefined;
}
