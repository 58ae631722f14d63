// `npm run cms`: the site with its editor on this clone, without an account. Only this computer can reach it.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import type { ViteDevServer } from 'vite';
import { buildAdmin } from '#src/editing/admin-build/build-admin.ts';
import { contentOverlayPath } from '#src/entries/content-folder-path.ts';
import { localEditor } from '#src/editing/local/local-editor.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env['PORT'] || 4322);
const { local } = words(environmentLanguage(process.env)).editing;
const adminFolder = `${root}node_modules/.cache/cms`;

const overlay = contentOverlayPath();

const changesIn = (folder: string) => {
	try {
		const status = ['status', '--short', '--', '.'];
		return execFileSync('git', status, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
	} catch {
		// The protected folder need not be a repository.
		return '';
	}
};
const changes = () =>
	[`${root}content`, ...(overlay ? [overlay] : [])].map(changesIn).filter(Boolean).join('\n');

console.log(local.building);
mkdirSync(`${root}content/media`, { recursive: true });
if (overlay) mkdirSync(`${overlay}/media`, { recursive: true });
await buildAdmin({
	outDir: adminFolder,
	site: `http://localhost:${port}`,
	base: '/',
	mode: 'local',
});

let noted: NodeJS.Timeout | undefined;
/** Several files of one saving are noted together. */
const onSaved = () => {
	clearTimeout(noted);
	noted = setTimeout(() => console.log(`\n${local.changed}\n${changes()}`), 300);
};

const editor = await localEditor({ root, adminFolder, onSaved });
const personEditor =
	overlay && (await localEditor({ root, adminFolder, onSaved, persons: overlay }));
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
let site: ViteDevServer | undefined;
await dev({
	root,
	logLevel: 'warn',
	server: { host: '127.0.0.1', port },
	vite: {
		server: { strictPort: true },
		plugins: [{ name: 'editor-on-this-clone', configureServer: (server) => void (site = server) }],
	},
});
// Before everything else, since Astro answers all that is no page of the site, and asks for a slash at the end.
site?.middlewares.stack.unshift({ route: '/admin', handle: editor as never });
console.log(`\n${fill(local.serving, { address: `http://localhost:${port}/admin/` })}`);
if (personEditor) {
	site?.middlewares.stack.unshift({ route: '/persons', handle: personEditor as never });
	console.log(
		fill(local.servingPersons, { address: `http://localhost:${port}/persons/`, folder: overlay }),
	);
}
console.log(`${local.submit}\n\n${local.stop}`);
process.once('SIGINT', () => {
	console.log(`\n${local.changed}\n${changes() || '–'}\n\n${local.submit}`);
	process.exit(0);
});
