/** What the file of a picture holds. */
export interface PictureParts {
	readonly width: number;
	readonly height: number;
	/** Names of the parts that are no picture: `APP1`, `tEXt`, `EXIF`, or `…` for what follows its end. */
	readonly extras: readonly string[];
}

/** Stands for bytes after the end of the picture. */
const after = '…';
// Profiles of colours are compressed; one of this size opens to 16 MB at most.
const largestProfile = 16 * 1024;

/** Reads a file in order. Throws a RangeError where it ends too early, which is what a broken picture comes to. */
class Reader {
	#at = 0;
	readonly #view: DataView;
	readonly bytes: Uint8Array;
	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}
	get left() {
		return this.bytes.length - this.#at;
	}
	big(size: 1 | 2 | 4): number {
		const at = this.#at;
		this.#at += size;
		if (size === 1) return this.#view.getUint8(at);
		return size === 2 ? this.#view.getUint16(at) : this.#view.getUint32(at);
	}
	little(size: 2 | 3 | 4): number {
		const at = this.#at;
		this.#at += size;
		if (size === 3) return this.#view.getUint16(at, true) + this.#view.getUint8(at + 2) * 0x10000;
		return size === 2 ? this.#view.getUint16(at, true) : this.#view.getUint32(at, true);
	}
	name(length: number): string {
		return String.fromCharCode(...this.take(length).bytes);
	}
	take(length: number): Reader {
		if (length < 0 || length > this.left) throw new RangeError('The file ends too early.');
		this.#at += length;
		return new Reader(this.bytes.subarray(this.#at - length, this.#at));
	}
}

/**
 * PNG, by its chunks (https://www.w3.org/TR/png-3/). Of those that may be left out, only the ones that say how its points look
 * are the picture.
 */
function png(file: Reader): PictureParts {
	file.take(8);
	const needed = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'];
	const looks = ['gAMA', 'cHRM', 'sRGB', 'cICP', 'pHYs', 'sBIT', 'bKGD', 'iCCP'];
	const extras: string[] = [];
	let [width, height, name] = [0, 0, ''];
	while (name !== 'IEND') {
		const length = file.big(4);
		name = file.name(4);
		const chunk = file.take(length);
		file.take(4);
		if (name === 'IHDR') [width, height] = [chunk.big(4), chunk.big(4)];
		const isLarge = name === 'iCCP' && length > largestProfile;
		if (isLarge || !(needed.includes(name) || looks.includes(name))) extras.push(name);
	}
	return { width, height, extras: file.left ? [...extras, after] : extras };
}

const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
const isFrame = (marker: number) =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** JPEG, by its segments (ITU-T T.81, annex B). Cameras write what they know into those for applications and comments. */
function jpeg(file: Reader): PictureParts {
	const extras: string[] = [];
	let [width, height] = [0, 0];
	file.take(2);
	for (;;) {
		if (file.big(1) !== 0xff) throw new RangeError('A marker is missing.');
		let marker = file.big(1);
		while (marker === 0xff) marker = file.big(1);
		if (marker === 0xd9) break;
		if (standsAlone(marker)) continue;
		const segment = file.take(file.big(2) - 2);
		const { length } = segment.bytes;
		if (isFrame(marker)) {
			segment.take(1);
			[height, width] = [segment.big(2), segment.big(2)];
		} else if (marker === 0xfe) extras.push('COM');
		else if (marker >= 0xe0 && marker <= 0xef) {
			const name = segment.name(Math.min(length, 11));
			const isPicture =
				(marker === 0xe0 && name.startsWith('JFIF\0') && length === 14) ||
				(marker === 0xe2 && name === 'ICC_PROFILE') ||
				(marker === 0xee && name.startsWith('Adobe') && length === 12);
			if (!isPicture) extras.push(`APP${marker - 0xe0}`);
		}
		if (marker === 0xda) skipScan(file);
	}
	return { width, height, extras: file.left ? [...extras, after] : extras };
}

/** Goes to the next marker behind a scan's data, in which 0xff is followed by 0 or by the number of a restart. */
function skipScan(file: Reader) {
	const { bytes, left } = file;
	let at = bytes.length - left;
	const isMarker = (next = 0) => next !== 0 && !(next >= 0xd0 && next <= 0xd7);
	while (at < bytes.length && !(bytes[at] === 0xff && isMarker(bytes[at + 1]))) at++;
	file.take(at - (bytes.length - left));
}

/** WebP, by its chunks (RFC 9649). */
function webp(file: Reader): PictureParts {
	file.take(4);
	const all = file.take(file.little(4));
	all.take(4);
	const known = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP'];
	const extras: string[] = [];
	let [width, height] = [0, 0];
	while (all.left) {
		const name = all.name(4);
		const length = all.little(4);
		const chunk = all.take(length);
		if (length % 2) all.take(1);
		if (!known.includes(name)) extras.push(name.trim());
		if (name === 'VP8X') {
			chunk.take(4);
			[width, height] = [chunk.little(3) + 1, chunk.little(3) + 1];
		} else if (name === 'VP8 ' && !width) {
			chunk.take(6);
			[width, height] = [chunk.little(2) & 0x3fff, chunk.little(2) & 0x3fff];
		} else if (name === 'VP8L' && !width) {
			chunk.take(1);
			const bits = chunk.little(4);
			[width, height] = [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
		}
	}
	return { width, height, extras: file.left ? [...extras, after] : extras };
}

/** AVIF, by its boxes (ISO/IEC 14496-12 and 23008-12): the largest extent, and the items that are no picture. */
function avif(file: Reader): PictureParts {
	const extras: string[] = [];
	let [width, height, hasPoints] = [0, 0, false];
	const folders: Readonly<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0, iinf: 6 };
	const top = ['ftyp', 'meta', 'mdat', 'free'];
	const boxes = (within: Reader, depth: number) => {
		while (within.left) {
			const size = within.big(4);
			const name = within.name(4);
			const box = within.take(size === 0 ? within.left : size - 8);
			hasPoints ||= depth === 0 && name === 'mdat';
			if (depth === 0 && !top.includes(name)) extras.push(name.trim());
			if (name === 'ispe') {
				box.take(4);
				[width, height] = [Math.max(width, box.big(4)), Math.max(height, box.big(4))];
			} else if (name === 'infe') {
				const version = box.big(1);
				box.take(version === 3 ? 9 : 7);
				const item = box.name(4);
				if (!['av01', 'grid', 'iovl'].includes(item)) extras.push(item.trim());
			} else if (name in folders) {
				box.take(folders[name] ?? 0);
				boxes(box, depth + 1);
			}
		}
	};
	boxes(file, 0);
	if (!hasPoints) throw new RangeError('The points are missing.');
	return { width, height, extras };
}

const readers: Readonly<Record<string, (file: Reader) => PictureParts>> = {
	png,
	jpg: jpeg,
	jpeg,
	webp,
	avif,
};

/**
 * Takes the file of a picture apart without decoding it, so that nothing in it can grow.
 *
 * @returns undefined where it is broken, or no kind of picture that is known
 */
export function pictureParts(extension: string, bytes: Uint8Array): PictureParts | undefined {
	try {
		const parts = readers[extension]?.(new Reader(bytes));
		return parts && parts.width > 0 && parts.height > 0 ? parts : undefined;
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
