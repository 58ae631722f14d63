import sharp from 'sharp';
import { aboutFile } from '#src/checks/check.ts';
import { mostPoints } from '#src/checks/media-content.ts';
import { mediaFiles } from '#src/checks/media-fields.ts';
import { extensionOf, mediaKinds } from '#src/checks/media-kinds.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import type { Finding } from '#src/entries/finding.ts';

/**
 * Names pictures whose points cannot be read, since making a page of them would stop the build. Only Node can tell, by
 * decoding them; the editor in the browser draws every picture anew before it uploads it.
 *
 * @param known what has been found: a file that is refused already is not decoded
 */
export async function damagedPictures(
	content: ContentFolder,
	known: readonly Finding[],
): Promise<Finding[]> {
	const refused = new Set(
		known.filter(({ severity }) => severity === 'error').map(({ file }) => file),
	);
	const found: Finding[] = [];
	for (const { path, bytes } of mediaFiles(content).values()) {
		const value = extensionOf(path);
		if (!mediaKinds[value]?.picture || refused.has(path)) continue;
		if (await isDamaged(bytes())) {
			found.push(aboutFile(path, 'media-bytes-differ', { values: { value } }));
		}
	}
	return found;
}

/** Reads all points, though it keeps few of them. */
const isDamaged = (bytes: Uint8Array): Promise<boolean> =>
	sharp(bytes, { limitInputPixels: mostPoints, failOn: 'warning' })
		.resize(16)
		.raw()
		.toBuffer()
		.then(
			() => false,
			() => true,
		);
