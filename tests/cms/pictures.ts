import { crc32 } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What stands in a picture beside its points, and must not reach the repository. */
export const secret = 'Aufgenommen vor der Moschee';

const text = (words: string) => Buffer.from(words, 'latin1');
const big = (bytes: 2 | 4, value: number) => {
	const buffer = Buffer.alloc(bytes);
	buffer.writeUIntBE(value, 0, bytes);
	return buffer;
};

/** Metadata as cameras write them: a description, and the place in degrees. */
function exif(): Buffer {
	const description = text(`${secret}\0`);
	const gps = 8 + 2 + 2 * 12 + 4;
	const degrees = gps + 2 + 2 * 12 + 4;
	const entry = (tag: number, type: number, count: number, value: Buffer) =>
		Buffer.concat([big(2, tag), big(2, type), big(4, count), value]);
	return Buffer.concat([
		text('MM\0*'),
		...[big(4, 8), big(2, 2)],
		entry(0x010e, 2, description.length, big(4, degrees + 24)),
		entry(0x8825, 4, 1, big(4, gps)),
		...[big(4, 0), big(2, 2)],
		entry(1, 2, 2, text('N\0\0\0')),
		entry(2, 5, 3, big(4, degrees)),
		...[big(4, 0), ...[52, 1, 31, 1, 12, 1].map((part) => big(4, part))],
		description,
	]);
}

/** Puts metadata with a place into a JPEG, after its first mark. */
export function withPlaceInJpeg(jpeg: Buffer): Buffer {
	const data = Buffer.concat([text('Exif\0\0'), exif()]);
	const segment = [Buffer.of(0xff, 0xe1), big(2, data.length + 2), data];
	return Buffer.concat([jpeg.subarray(0, 2), ...segment, jpeg.subarray(2)]);
}

/** Puts a text and metadata with a place into a PNG, after its head. */
export function withPlaceInPng(png: Buffer): Buffer {
	const chunk = (kind: string, data: Buffer) => {
		const named = Buffer.concat([text(kind), data]);
		return Buffer.concat([big(4, data.length), named, big(4, crc32(named))]);
	};
	const end = 8 + 25;
	return Buffer.concat([
		png.subarray(0, end),
		chunk('tEXt', text(`Comment\0${secret}`)),
		chunk('eXIf', exif()),
		png.subarray(end),
	]);
}

/** Puts metadata with a place at the end of a WebP. */
export function withPlaceInWebp(webp: Buffer): Buffer {
	const data = exif();
	const even = data.length % 2 ? Buffer.concat([data, Buffer.of(0)]) : data;
	const size = Buffer.alloc(4);
	size.writeUInt32LE(data.length);
	const all = Buffer.concat([webp, text('EXIF'), size, even]);
	all.writeUInt32LE(all.length - 8, 4);
	return all;
}

/** A picture that the browser draws: two halves of different colours. */
export async function drawnPicture(page: Page, kind: string, width: number): Promise<Buffer> {
	const address = await page.evaluate(
		([type, across]) => {
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [across, across / 2];
			const context = canvas.getContext('2d');
			context?.fillRect(0, 0, across / 2, across / 2);
			return canvas.toDataURL(type);
		},
		[kind, width] as const,
	);
	return Buffer.from(address.split(',')[1] ?? '', 'base64');
}
