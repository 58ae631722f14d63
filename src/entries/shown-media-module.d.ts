declare module 'virtual:shown-media' {
	/** The pictures that may be shown, by file name. */
	export const pictures: Readonly<Record<string, import('astro').ImageMetadata>>;
	/** Where each file that may be shown lies on the disk, by its name. */
	export const files: Readonly<Record<string, string>>;
}
