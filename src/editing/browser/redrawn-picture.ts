/** As wide as a page ever shows a picture, on dense screens too. */
const widest = 1600;

/** Pictures of these kinds are drawn anew; what browsers cannot write in its own kind becomes a WebP or PNG. */
const kinds: Readonly<Record<string, string>> = {
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp',
	avif: 'image/webp',
};
const extensions: Readonly<Record<string, string>> = {
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'image/webp': 'webp',
};

/**
 * A picture drawn anew: its points alone, without what cameras and programs write beside them (place, time, names), at
 * most as wide as a page shows it. Decap's own way enlarges small pictures, and passes over AVIF.
 *
 * @returns undefined for a file that is no picture
 * @throws if the browser cannot read the picture
 */
export async function redrawnPicture(
	file: Blob,
	extension: string,
): Promise<{ blob: Blob; extension: string } | undefined> {
	const kind = kinds[extension];
	if (!kind) return undefined;
	// Turned upright as the camera noted, which is lost afterwards.
	const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
	const scale = Math.min(1, widest / picture.width);
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(picture.width * scale);
	canvas.height = Math.max(1, Math.round(picture.height * scale));
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	picture.close();
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, kind, 0.85));
	if (!blob) throw new Error(`The browser did not draw a picture of ${extension}.`);
	return { blob, extension: extensions[blob.type] ?? 'png' };
}
