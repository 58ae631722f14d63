import sharp from 'sharp';
import { expect, it } from 'vitest';
import { png } from '#src/checks/cases/sample-content.ts';
import { contentFault } from '#src/checks/media-content.ts';
import { cleanPicture } from '#src/editing/local/clean-picture.ts';

const photo = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#789' } })
		.withExif({ IFD0: { Artist: 'Somebody' } })
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer();

it('takes metadata off a picture, turns it upright and makes it no wider than pages show it', async () => {
	const before = await photo(2000, 1000);
	expect(contentFault('jpg', before)?.code).toBe('media-metadata');
	const after = await cleanPicture(before);
	expect(contentFault('jpg', after)).toBeUndefined();
	expect(await sharp(after).metadata()).toMatchObject({
		format: 'jpeg',
		width: 1000,
		height: 2000,
	});
	expect((await sharp(await cleanPicture(await photo(40, 4000))).metadata()).width).toBe(1600);
});

it('does not open what says that it is too large', async () => {
	const picture = Buffer.from(png);
	picture.writeUInt32BE(30_000, 16);
	picture.writeUInt32BE(30_000, 20);
	await expect(cleanPicture(picture)).rejects.toThrow(/pixel limit/);
});
