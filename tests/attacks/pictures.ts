import { crc32, deflateSync } from 'node:zlib';

const big = (value: number) => {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return bytes;
};

/** A part of a PNG. */
export function pngChunk(name: string, data: Uint8Array): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	return Buffer.concat([big(data.length), named, big(crc32(named))]);
}

const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A grey PNG that says it is so large, with further parts between its head and its points. */
export const pngOf = (
	{ width = 8, height = 8 }: { width?: number; height?: number } = {},
	...more: readonly Uint8Array[]
): Buffer =>
	Buffer.concat([
		signature,
		pngChunk('IHDR', Buffer.concat([big(width), big(height), Buffer.of(8, 0, 0, 0, 0)])),
		...more,
		pngChunk('IDAT', deflateSync(Buffer.alloc(9 * 8))),
		pngChunk('IEND', Buffer.alloc(0)),
	]);

/** The smallest JPEG, a grey point, with further segments behind its beginning. */
export const jpegOf = (...more: readonly (readonly [marker: number, data: Uint8Array])[]): Buffer =>
	Buffer.concat([
		jpeg.subarray(0, 2),
		...more.flatMap(([marker, data]) => [
			Buffer.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff),
			data,
		]),
		jpeg.subarray(2),
	]);

const jpeg = Buffer.from(
	`/9j/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////
	////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////
	////////////////////wAARCAABAAEDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEA
	AAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAM
	AwEAAhEDEQA/ALAB/9k=`,
	'base64',
);
