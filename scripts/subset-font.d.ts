declare module 'subset-font' {
	/** Cuts a font down to the glyphs of these characters. */
	export default function subsetFont(
		font: Uint8Array,
		characters: string,
		options: { targetFormat: 'woff2' },
	): Promise<Uint8Array>;
}
