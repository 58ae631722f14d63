import type { Build } from './built-site.ts';

/** The site as `npm run build` makes it, in `dist/`; this is what visitors get. */
export const mainBuild: Build = {
	folder: 'dist',
	content: 'content',
	origin: (process.env['SITE_URL'] ?? 'http://localhost:4321').replace(/\/$/, ''),
	base: `/${process.env['BASE_PATH'] ?? ''}`.replace(/\/+/g, '/').replace(/\/$/, ''),
};

/** The same once more, without caches and with the network cut off. */
export const secondBuild: Build = { ...mainBuild, folder: '.cache/site/second' };

/** Another host, a base path, and beside the real content one entry of each kind that it may not have at present. */
export const fixtureBuild: Build = {
	folder: '.cache/site/fixture',
	content: '.cache/site/fixture-content',
	origin: 'https://katalog.example',
	base: '/group/project',
};

/** A build of content with one error, which must not come about. */
export const refusedBuild: Build = {
	...mainBuild,
	folder: '.cache/site/refused',
	content: '.cache/site/refused-content',
};
