import type { ImageMetadata } from 'astro';

// `#content` is the content folder of this build (astro.config.mjs), so that other catalogues bring their own pictures.
const modules = import.meta.glob<{ default: ImageMetadata }>(
	'#content/media/*.{jpg,jpeg,png,webp,avif}',
	{ eager: true },
);

/** The pictures in `content/media/` by file name, for Astro to optimise. */
export const catalogueImages: Readonly<Record<string, ImageMetadata>> = Object.fromEntries(
	Object.entries(modules).map(([path, module]) => [path.split('/').at(-1) ?? path, module.default]),
);
