import { transform } from '@astrojs/compiler-rs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const inBrowser = (name: string) => fileURLToPath(new URL(`../browser/${name}`, import.meta.url));

/** What the site's views read at build time, and what takes its place in the preview. */
const standIns: Readonly<Record<string, string>> = {
	'#src/entries/astro-collections.ts': inBrowser('preview-catalogue.ts'),
	'#src/entries/astro-images.ts': inBrowser('preview-images.ts'),
	'astro:assets': inBrowser('preview-images.ts'),
};

/**
 * Compiles the site's own Astro components for the browser, so that the preview of the CMS is the very markup of the
 * page. Astro's own plug-in hands out empty components there.
 */
export const astroViews: Plugin = {
	name: 'astro-views-in-browser',
	enforce: 'pre',
	resolveId: (id) => standIns[id],
	transform(code, id) {
		if (!id.endsWith('.astro')) return undefined;
		const compiled = transform(code, {
			filename: id,
			normalizedFilename: id,
			internalURL: 'astro/compiler-runtime',
			resultScopedSlot: true,
			compact: true,
			resolvePath: (specifier: string) => specifier,
		});
		return { code: compiled.code, moduleType: 'ts', map: null };
	},
};
