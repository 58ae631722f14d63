import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { adminPage } from '#src/editing/admin-build/admin-page.ts';
import { astroViews } from '#src/editing/admin-build/astro-views.ts';
import { keptTextOnTop, withoutAjv } from '#src/editing/admin-build/decap-plugins.ts';
import type { KnownCatalogue } from '#src/editing/known-entry.ts';

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

export interface AdminBuild {
	/** The folder that the editor's page and scripts are written to. */
	readonly outDir: string;
	/** Address of the site without its base path, and the base path. */
	readonly site: string;
	readonly base: string;
	/** Left out where each request shall have the catalogue as it is then. */
	readonly known?: KnownCatalogue;
	/** `local`: edits the files of a clone, through `npm run cms`. `remote`: through the git server of the settings. */
	readonly mode: 'local' | 'remote';
}

/**
 * Builds the editor: Decap CMS with the catalogue's rules and views, as static files that need no other host.
 * It is a bundle of its own, so that a build of the site without it is as fast and as small as ever.
 *
 * @throws if the editor is to use a git server and `content/site.yaml` names none
 */
export async function buildAdmin({ outDir, site, base, known, mode }: AdminBuild): Promise<void> {
	if (mode === 'remote' && !known?.site.cms) {
		throw new Error(
			'ADMIN is set, but content/site.yaml has no "cms": see docs/operating-the-cms.md.',
		);
	}
	const built = await build({
		root: projectFolder,
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		base: './',
		plugins: [withoutAjv, keptTextOnTop, astroViews],
		define: {
			'import.meta.env.SITE': JSON.stringify(site),
			'import.meta.env.BASE_URL': JSON.stringify(base || '/'),
		},
		css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
		build: {
			outDir,
			emptyOutDir: true,
			sourcemap: false,
			modulePreload: false,
			cssCodeSplit: true,
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 10_000,
			rolldownOptions: {
				input: fileURLToPath(new URL('../browser/admin.ts', import.meta.url)),
				// Libraries within Decap mark files for another tool.
				onwarn: () => {},
			},
		},
	});
	const output = Array.isArray(built) ? built[0] : built;
	const files = output && 'output' in output ? output.output : [];
	const script = files.find((file) => file.type === 'chunk' && file.isEntry)?.fileName ?? '';
	const style = files.find(({ fileName }) => /\badmin-[^/]*\.css$/.test(fileName))?.fileName;
	await mkdir(outDir, { recursive: true });
	await writeFile(
		join(outDir, 'index.html'),
		adminPage({ script, style, mode, cms: known?.site.cms }),
	);
	if (known) await writeFile(join(outDir, 'catalogue.json'), JSON.stringify(known));
}
