import { idPattern, mediaPattern } from '#src/catalog/patterns.ts';
import { aboutFile, type Check } from '#src/checks/check.ts';
import type { ContentFile } from '#src/entries/content-files.ts';
import { contentPlace, type OwnedPlace } from '#src/entries/content-places.ts';
import type { Finding } from '#src/entries/finding.ts';
import { unreadable } from '#src/entries/read-text.ts';

/** Names whatever lies in the content folder without being read, so that nothing is invisible. */
export const strayFiles: Check = function* ({ files }) {
	for (const file of files) {
		const finding = strayFile(file);
		if (finding) yield finding;
	}
};

function strayFile(file: ContentFile): Finding | undefined {
	const { path, kind } = file;
	if (kind === 'symlink') return aboutFile(path, 'symlink');
	if (kind === 'other') return aboutFile(path, 'not-a-file');
	// Other folders are there for the files in them, which speak for themselves.
	if (kind === 'folder') {
		return /\.(?:ya?ml|mdx?)$/i.test(path) ? aboutFile(path, 'not-a-file') : undefined;
	}
	const owned = contentPlace(path);
	if (!owned) return unreadableOrStray(file);
	const { extension } = owned;
	if (extension && !path.endsWith(extension)) {
		return aboutFile(path, 'wrong-extension', { values: { expected: extension } });
	}
	return hasGoodName(owned) ? undefined : aboutFile(path, 'bad-file-name');
}

function unreadableOrStray(file: ContentFile): Finding {
	try {
		file.bytes(1);
	} catch (error) {
		return unreadable(file.path, error);
	}
	return aboutFile(file.path, 'stray-file');
}

const longestName = 80;
// Windows cannot check out files of these names.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function hasGoodName({ place }: OwnedPlace): boolean {
	if (place.kind === 'media') {
		return mediaPattern.test(place.name) && place.name.length <= longestName;
	}
	if (place.kind !== 'entry') return true;
	const { stem } = place;
	return idPattern.test(stem) && stem.length <= longestName && !reserved.test(stem);
}
