import sharp from 'sharp';
import { mostPoints } from '#src/checks/media-content.ts';

/** As wide as a page ever shows a picture, on dense screens too. */
const widest = 1600;

/**
 * A picture drawn anew in its own format: upright, at most as wide as a page shows it, without what cameras and programs write
 * beside its points.
 *
 * @throws where it cannot be read, or has too many points
 */
export const cleanPicture = (bytes: Uint8Array): Promise<Buffer> =>
	sharp(bytes, { limitInputPixels: mostPoints })
		.rotate()
		.resize({ width: widest, withoutEnlargement: true })
		.toBuffer();
