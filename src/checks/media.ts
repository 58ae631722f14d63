import { mediaPattern } from '#src/catalog/fields.ts';
import { aboutFile, allRecords, valuesOf, type Check } from '#src/checks/check.ts';
import { contentFault } from '#src/checks/media-content.ts';
import { extensionOf, mediaKinds } from '#src/checks/media-kinds.ts';
import type { ContentFile } from '#src/entries/content-files.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import { contentPlace } from '#src/entries/content-places.ts';
import type { Finding, FindingValues } from '#src/entries/finding.ts';
import { nearest } from '#src/entries/nearest.ts';
import { findingAt } from '#src/entries/read-record.ts';
import { largestText, unreadable } from '#src/entries/read-text.ts';
import { shown } from '#src/entries/shown.ts';

/** Names files that entries miss in the media folder, those nobody uses, and those that are not what they seem. */
export const media: Check = function* (content) {
	const files = mediaFiles(content);
	const used = new Set(proseImages(content));
	for (const record of allRecords(content)) {
		for (const { rule, value, path } of valuesOf(record)) {
			if (rule.kind !== 'media' || typeof value !== 'string') continue;
			used.add(value);
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
	}
	for (const [name, file] of files) {
		if (!used.has(name)) yield aboutFile(file.path, 'media-orphaned');
		yield* fileFindings(file);
	}
};

/** The files in the media folder by name. */
export const mediaFiles = ({ files }: ContentFolder): ReadonlyMap<string, ContentFile> =>
	new Map(
		files.flatMap((file) => {
			const place = file.kind === 'file' ? contentPlace(file.path)?.place : undefined;
			return place?.kind === 'media' ? [[place.name, file] as const] : [];
		}),
	);

function* proseImages({ entries }: ContentFolder) {
	for (const body of entries.flatMap(({ bodies }) => bodies)) {
		for (const [, name] of body.text.matchAll(/\.\.\/\.\.\/media\/([^\s)"'>]+)/g)) {
			if (name !== undefined) yield name;
		}
	}
}

const largestFile = 10 * 1024 * 1024;
const largestFilm = 60 * 1024 * 1024;

function* fileFindings(file: ContentFile): Generator<Finding> {
	const { path, size } = file;
	const extension = extensionOf(path);
	if (!mediaKinds[extension])
		return yield aboutFile(path, 'media-kind', { values: { value: shown(extension) } });
	const most = extension === 'svg' ? largestText : extension === 'mp4' ? largestFilm : largestFile;
	if (size > most) {
		const sizes = { size: Math.ceil(size / 1024), max: most / 1024 };
		return yield aboutFile(path, 'file-too-large', { values: sizes });
	}
	try {
		const fault = contentFault(extension, file.bytes());
		if (fault) yield aboutFile(path, fault.code, { values: shownValues(fault.values) });
	} catch (error) {
		yield unreadable(path, error);
	}
}

const shownValues = (values: FindingValues): FindingValues =>
	Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			typeof value === 'string' ? shown(value) : value,
		]),
	);
