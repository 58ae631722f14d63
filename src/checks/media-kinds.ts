interface MediaKind {
	/** Shown in a page, not only offered as a file. */
	readonly picture?: true;
	/** A film or its captions: shown on the page for sign language alone. */
	readonly film?: true;
	/** Says whether the first bytes of a file are those of this kind. */
	readonly begins: (bytes: Uint8Array) => boolean;
}

const ascii = (bytes: Uint8Array, from: number, to: number) =>
	String.fromCharCode(...bytes.subarray(from, to));

const startsWith =
	(...signature: number[]) =>
	(bytes: Uint8Array) =>
		signature.every((byte, index) => bytes[index] === byte);

const jpeg: MediaKind = { picture: true, begins: startsWith(0xff, 0xd8, 0xff) };

/** The kinds of file that content may bring, by extension. */
export const mediaKinds: Readonly<Record<string, MediaKind>> = {
	jpg: jpeg,
	jpeg,
	png: { picture: true, begins: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
	webp: {
		picture: true,
		begins: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP',
	},
	avif: {
		picture: true,
		begins: (bytes) => ascii(bytes, 4, 8) === 'ftyp' && /avif|avis/.test(ascii(bytes, 8, 64)),
	},
	svg: { begins: (bytes) => new TextDecoder().decode(bytes).includes('<svg') },
	mp4: { film: true, begins: (bytes) => ascii(bytes, 4, 8) === 'ftyp' },
	vtt: { film: true, begins: (bytes) => ascii(bytes, 0, 6) === 'WEBVTT' },
	pdf: { begins: (bytes) => ascii(bytes, 0, 5) === '%PDF-' },
};

/** `tag-der-moschee.JPG` → `jpg`. */
export const extensionOf = (name: string): string =>
	/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
