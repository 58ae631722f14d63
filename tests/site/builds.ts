import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personsDay } from '#tests/fixture/persons.ts';
import { fixtureDay } from '#tests/fixture/special-entries.ts';
import type { Build } from './built-site.ts';

/** The site as `npm run build` makes it, in `dist/`; this is what visitors get. */
export const mainBuild: Build = {
	folder: 'dist',
	content: 'content',
	origin: (process.env['SITE_URL'] ?? 'http://localhost:4321').replace(/\/$/, ''),
	base: `/${process.env['BASE_PATH'] ?? ''}`.replace(/\/+/g, '/').replace(/\/$/, ''),
};

/** A git server for the editor, which the real settings may not name. */
export const adminSettings = {
	host: 'gitlab',
	server: 'https://git.example',
	repo: 'amt/katalog',
	appId: 'the-application',
} as const;

/** The same once more, without caches, with the network cut off and with the editor beside it (`ADMIN=separate`). */
export const secondBuild = {
	...mainBuild,
	folder: '.cache/site/second',
	content: '.cache/site/second-content',
	admin: 'separate',
	adminOut: '.cache/site/second-admin',
} as const satisfies Build;

/** A catalogue of pages only, under a base path, with the editor in it (`ADMIN=path`), as if downloaded: without git. */
export const adminBuild = {
	folder: '.cache/site/admin',
	content: '.cache/site/admin-content',
	// Outside of this project's own repository.
	history: join(tmpdir(), 'no-repository'),
	origin: 'https://katalog.example',
	base: '/group/project',
	admin: 'path',
} as const satisfies Build;

/** The same without the editor. */
export const pagesBuild: Build = {
	folder: '.cache/site/pages',
	content: adminBuild.content,
	history: adminBuild.history,
	origin: adminBuild.origin,
	base: adminBuild.base,
};

/** Another host, a base path, and beside the real content one entry of each kind that it may not have at present. */
export const fixtureBuild: Build = {
	folder: '.cache/site/fixture',
	content: '.cache/site/fixture-content',
	day: fixtureDay,
	origin: 'https://katalog.example',
	base: '/group/project',
};

/** A build of content with errors, which must not come about. */
export const refusedBuild: Build = {
	...mainBuild,
	folder: '.cache/site/refused',
	content: '.cache/site/refused-content',
};

/** A catalogue of pages only, with a history, and with a protected folder of invented persons beside it. */
export const personsBuild = {
	folder: '.cache/site/persons',
	content: '.cache/site/persons-content',
	history: '.cache/site/whole-history/content',
	overlay: '.cache/site/protected-canary-folder',
	day: personsDay,
	origin: 'https://katalog.example',
	base: '',
} as const satisfies Build;

/** The same, with the editor and from a shallow clone, once the person of whom everything was shown has withdrawn. */
export const withdrawnBuild = {
	...personsBuild,
	folder: '.cache/site/withdrawn',
	content: '.cache/site/withdrawn-content',
	history: '.cache/site/shallow-history/content',
	overlay: '.cache/site/withdrawn-canary-folder',
	admin: 'separate',
	adminOut: '.cache/site/withdrawn-admin',
} as const satisfies Build;

/** Pages, an entry of each type, and everything hostile that the gate lets pass: tests/attacks. */
export const attackBuild: Build = {
	folder: '.cache/site/attacks',
	content: '.cache/site/attack-content',
	origin: 'https://katalog.example',
	base: '',
};
