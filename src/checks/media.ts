import { aboutFile, type Check } from '#src/checks/check.ts';
import { contentFault } from '#src/checks/media-content.ts';
import { mediaFields, mediaFiles, namedInFields } from '#src/checks/media-fields.ts';
import { extensionOf, mediaKinds } from '#src/checks/media-kinds.ts';
import type { ContentFile } from '#src/entries/content-files.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import type { Finding, FindingValues } from '#src/entries/finding.ts';
import { largestText, unreadable } from '#src/entries/read-text.ts';
import { shown } from '#src/entries/shown.ts';

/** Names files that nobody uses, and those that are not what they seem; what entries miss is said where they name it. */
export const media: Check = function* (content) {
	yield* mediaFields(content);
	const used = new Set([...proseImages(content), ...namedInFields(content)]);
	for (const [name, file] of mediaFiles(content)) {
		if (!used.has(name)) yield aboutFile(file.path, 'media-orphaned');
		yield* fileFindings(file);
	}
};

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
