import { mediaPattern } from '#src/catalog/patterns.ts';
import { allRecords, valuesOf, type Check } from '#src/checks/check.ts';
import { extensionOf, mediaKinds } from '#src/checks/media-kinds.ts';
import type { ContentFile } from '#src/entries/content-files.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import { contentPlace } from '#src/entries/content-places.ts';
import { nearest } from '#src/entries/nearest.ts';
import { findingAt } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';

/** Names files that entries miss in the media folder, and those that are no pictures where one belongs. */
export const mediaFields: Check = function* (content) {
	const files = mediaFiles(content);
	for (const { record, rule, value, path } of mediaValues(content)) {
		// A name of the wrong shape is named by the schema.
		if (!mediaPattern.test(value)) continue;
		const values = { value: shown(value) };
		if (rule.picture && !mediaKinds[extensionOf(value)]?.picture) {
			yield findingAt(record, path, 'media-not-a-picture', { values });
		} else if (!files.has(value)) {
			const suggestion = nearest(value, files.keys());
			yield findingAt(record, path, 'media-missing', { values, suggestion });
		}
	}
};

/** The names of files in the fields of all records. */
export function* namedInFields(content: ContentFolder): Generator<string> {
	for (const { value } of mediaValues(content)) yield value;
}

function* mediaValues(content: ContentFolder) {
	for (const record of allRecords(content)) {
		for (const { rule, value, path } of valuesOf(record)) {
			if (rule.kind === 'media' && typeof value === 'string') yield { record, rule, value, path };
		}
	}
}

/** The files in the media folder by name. */
export const mediaFiles = ({ files }: ContentFolder): ReadonlyMap<string, ContentFile> =>
	new Map(
		files.flatMap((file) => {
			const place = file.kind === 'file' ? contentPlace(file.path)?.place : undefined;
			return place?.kind === 'media' ? [[place.name, file] as const] : [];
		}),
	);
