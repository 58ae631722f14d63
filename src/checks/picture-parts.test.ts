import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureParts } from '#src/checks/picture-parts.ts';

const kinds = ['png', 'jpg', 'webp', 'avif'] as const;
const drawn = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#789' } });
const written = (picture: Sharp, kind: (typeof kinds)[number]) =>
	picture.toFormat(kind === 'jpg' ? 'jpeg' : kind).toBuffer();
const withPlace = (picture: Sharp) =>
	picture.withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitude: '52/1 31/1 12/1' } });

describe.each(kinds)('a file of the kind %s', (kind) => {
	it('is a picture of its size, and nothing else', async () => {
		const parts = pictureParts(kind, await written(drawn(), kind));
		expect(parts).toEqual({ width: 40, height: 30, extras: [] });
	});

	it('may say which colours are meant', async () => {
		const parts = pictureParts(kind, await written(drawn().withIccProfile('p3'), kind));
		expect(parts?.extras).toEqual([]);
	});

	it('is found to say where it was taken', async () => {
		const parts = pictureParts(kind, await written(withPlace(drawn()), kind));
		expect(parts?.extras).not.toEqual([]);
	});

	it('is found to hold something behind its end', async () => {
		const file = await written(drawn(), kind);
		const parts = pictureParts(
			kind,
			Buffer.concat([file, Buffer.from('PK\u0003\u0004 a whole zip')]),
		);
		expect(parts?.extras ?? 'broken').not.toEqual([]);
	});

	it('is broken wherever it is cut off, and reading it always ends', async () => {
		const file = await written(drawn(), kind);
		const read = Array.from(file, (_, length) => pictureParts(kind, file.subarray(0, length)));
		expect(read.filter((parts) => parts?.extras.length === 0)).toEqual([]);
	});
});

it('knows no other kinds', () => {
	expect(pictureParts('gif', Buffer.from('GIF89a'))).toBeUndefined();
});
