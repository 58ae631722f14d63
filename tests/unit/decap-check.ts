import { mkdtempSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Throws what is wrong with settings of Decap CMS. */
export type DecapCheck = (settings: unknown) => void;

const require = createRequire(resolve('node_modules/decap-cms-app/package.json'));
const packageFolder = (name: string) =>
	(require.resolve.paths(name) ?? [])
		.map((folder) => join(folder, name))
		.find((folder) => existsSync(folder)) ?? '';

const widgets = ['number', 'select', 'relation', 'list', 'object', 'markdown', 'file', 'image'];
const plain = ['string', 'text', 'boolean', 'hidden', 'catalogue-id', 'catalogue-reference'];

/** Stands in for modules that need a browser; all that the check takes from them. */
const standIns: Readonly<Record<string, string>> = {
	formats: `export const frontmatterFormats = ['yaml-frontmatter'];
export const extensionFormatters = { yml: 1, yaml: 1, md: 1 };`,
	i18n: `export const I18N_STRUCTURE = { A: 'multiple_folders', B: 'multiple_files', C: 'single_file' };
export const I18N_FIELD = { A: 'translate', B: 'duplicate', C: 'none' };`,
};

/** Decap's own check of its settings, which the browser leaves out because it compiles code (CMS.md 1c), for Node. */
export async function decapCheck(): Promise<DecapCheck> {
	const core = packageFolder('decap-cms-core');
	const schemas = widgets.filter((name) =>
		existsSync(`${packageFolder(`decap-cms-widget-${name}`)}/dist/esm/schema.js`),
	);
	const entry = `
		import { validateConfig } from '${core}/dist/esm/constants/configSchema.js';
		import { registerWidget } from '${core}/dist/esm/lib/registry.js';
		${schemas.map((name, index) => `import s${index} from '${packageFolder(`decap-cms-widget-${name}`)}/dist/esm/schema.js';`).join('\n')}
		const known = { ${schemas.map((name, index) => `${name}: s${index}`).join(', ')} };
		for (const name of ${JSON.stringify([...widgets, ...plain])})
			registerWidget({ name, controlComponent: class {}, schema: known[name] ?? {} });
		export { validateConfig };`;
	const outDir = mkdtempSync(join(tmpdir(), 'decap-check-'));
	await build({
		configFile: false,
		logLevel: 'silent',
		publicDir: false,
		ssr: { noExternal: true },
		build: {
			ssr: true,
			outDir,
			minify: false,
			rolldownOptions: { input: 'check', output: { entryFileNames: 'check.mjs' } },
		},
		plugins: [
			{
				name: 'check-in-node',
				enforce: 'pre',
				resolveId(id, importer = '') {
					if (id === 'check') return '\0check';
					const standIn = /(?:formats\/|lib\/)(formats|i18n)(?:\.js)?$/.exec(id)?.[1];
					return standIn && /configSchema/.test(importer) ? `\0${standIn}` : undefined;
				},
				load: (id) => (id === '\0check' ? entry : standIns[id.slice(1)]),
			},
		],
	});
	const module = (await import(
		/* @vite-ignore */ pathToFileURL(join(outDir, 'check.mjs')).href
	)) as {
		validateConfig: DecapCheck;
	};
	return module.validateConfig;
}
