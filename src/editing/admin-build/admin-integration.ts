import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';

const modes = ['off', 'path', 'separate'] as const;

/**
 * Adds the editor to a build, as `ADMIN` asks: not at all (`off`, the default), under `/admin/` of the site (`path`), or
 * into the folder `dist-admin` (or `ADMIN_OUT`) for an origin of its own (`separate`).
 *
 * @throws for any other value of `ADMIN`
 */
export function admin(): AstroIntegration {
	const mode = modes.find((name) => name === (process.env['ADMIN'] || 'off'));
	if (!mode) throw new Error(`ADMIN must be one of ${modes.join(', ')}.`);
	let [site, base] = ['', '/'];
	return {
		name: 'admin',
		hooks: {
			'astro:config:done': ({ config }) => {
				[site, base] = [config.site ?? '', config.base];
			},
			'astro:build:done': async ({ dir }) => {
				if (mode === 'off') return;
				// Loaded only where it is asked for, so that other builds stay as fast as they are.
				const { buildAdmin } = await import('#src/editing/admin-build/build-admin.ts');
				const { knownCatalogue } = await import('#src/editing/known-entry.ts');
				const { contentFolderPath } = await import('#src/entries/content-folder-path.ts');
				const { readContentFolder } = await import('#src/entries/read-content-folder.ts');
				const own = resolve(process.env['ADMIN_OUT'] || 'dist-admin');
				// Whoever opens the editor's page can read what it knows: persons in the protected folder are none of it.
				const content = await readContentFolder(contentFolderPath(), '');
				await buildAdmin({
					outDir: mode === 'path' ? join(fileURLToPath(dir), 'admin') : own,
					site,
					base,
					known: knownCatalogue(content),
					mode: 'remote',
				});
			},
		},
	};
}
