import type { ImageMetadata } from 'astro';
import { pictures } from 'virtual:shown-media';

/** The pictures in the media folders that may be shown, by file name, for Astro to optimise. */
export const catalogueImages: Readonly<Record<string, ImageMetadata>> = pictures;
