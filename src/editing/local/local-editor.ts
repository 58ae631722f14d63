import express, { type Express, type RequestHandler } from 'express';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { realpathSync } from 'node:fs';
import { editedTypes, knownCatalogue, type KnownCatalogue } from '#src/editing/known-entry.ts';
import {
	contentGuard,
	isThroughLink,
	type ContentGuard,
} from '#src/editing/local/content-guard.ts';
import { contentOverlayPath } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';

const require = createRequire(import.meta.url);

export interface LocalEditor {
	/** The clone whose files are edited. */
	readonly root: string;
	/** The folder that the editor was built into. */
	readonly adminFolder: string;
	/** Set where natural persons are edited instead, in the protected folder of this path. */
	readonly persons?: string | undefined;
	/** Called after files were written. */
	readonly onSaved?: () => void;
}

/**
 * The editor on a clone: its page, the catalogue as it is now, and Decap's file server behind a list of allowed paths.
 * To be mounted on the site's own origin, on an address that only this computer reaches; there is no login.
 */
export async function localEditor(options: LocalEditor): Promise<Express> {
	const { root, adminFolder, onSaved, persons } = options;
	const edited = realpathSync(persons ?? join(root, 'content'));
	const [parent, folder] = [dirname(edited), basename(edited)];
	const guard = contentGuard(folder, editedTypes(persons !== undefined), !persons);
	const app = express();
	app.disable('x-powered-by');
	app.use(onlyThisComputer);
	app.get('/catalogue.json', async (_request, response) => {
		const overlay = persons ?? contentOverlayPath();
		const known = knownCatalogue(await readContentFolder(join(root, 'content'), overlay));
		// What lies in a protected folder may be about persons.
		const site = { ...known.site, ...(persons && { repositoryIsPrivate: true }) };
		const answer: KnownCatalogue = { ...known, site, ...(persons && { persons: folder }) };
		response.set('Cache-Control', 'no-store').json(answer);
	});
	app.use(
		'/api',
		onlyJson,
		express.json({ limit: '50mb' }),
		allowedPaths(parent, guard),
		noteSaving(onSaved),
	);
	// Read when the file server is made; its answer to other origins is one that no page has.
	process.env['GIT_REPO_DIRECTORY'] = parent;
	process.env['ORIGIN'] = 'http://127.0.0.1';
	const { registerLocalFs } = require('decap-server/dist/middlewares.js') as {
		registerLocalFs: (app: Express, options: { logLevel: string }) => Promise<void>;
	};
	await registerLocalFs(app, { logLevel: 'error' });
	app.use('/api', (_request, response) => void response.status(404).end());
	app.use(express.static(adminFolder, { dotfiles: 'deny', redirect: false }));
	return app;
}

const refuse = (response: Parameters<RequestHandler>[1], error: string) =>
	void response.status(403).json({ error });

/** A page elsewhere could have a name point to this computer, or send a form here. */
const onlyThisComputer: RequestHandler = (request, response, next) => {
	const { host = '', origin } = request.headers;
	const site = request.headers['sec-fetch-site'];
	const isOurs = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host);
	const isSameOrigin = origin === undefined || origin === `http://${host}`;
	const isDirect = site === undefined || site === 'same-origin' || site === 'none';
	if (!isOurs || !isSameOrigin || !isDirect) return refuse(response, 'foreign host or origin');
	response.set({
		'X-Content-Type-Options': 'nosniff',
		'Content-Security-Policy': "frame-ancestors 'none'",
	});
	next();
};

/** Other pages may send text and forms without asking, but no JSON. */
const onlyJson: RequestHandler = (request, response, next) =>
	request.method === 'POST' && request.is('application/json') === 'application/json'
		? next()
		: refuse(response, 'only JSON by POST');

interface Params {
	readonly [name: string]: unknown;
	readonly files?: readonly { path?: unknown }[];
	readonly dataFiles?: readonly { path?: unknown; newPath?: unknown }[];
	readonly entry?: { path?: unknown };
	readonly assets?: readonly { path?: unknown }[];
	readonly asset?: { path?: unknown };
}

/** What each action of the file server may name; an action that is not here is refused, deleting among them. */
const actions: Readonly<
	Record<string, (params: Params) => { folders?: readonly unknown[]; files?: readonly unknown[] }>
> = {
	info: () => ({}),
	getDeployPreview: () => ({}),
	entriesByFolder: ({ folder }) => ({ folders: [folder] }),
	entriesByFiles: ({ files = [] }) => ({ files: files.map(({ path }) => path) }),
	getEntry: ({ path }) => ({ files: [path] }),
	persistEntry: ({ entry, dataFiles = [], assets = [] }) => ({
		files: [...(entry ? [entry] : []), ...dataFiles, ...assets].flatMap((file) => [
			file.path,
			...('newPath' in file && file.newPath !== undefined ? [file.newPath] : []),
		]),
	}),
	getMedia: ({ mediaFolder }) => ({ folders: [mediaFolder] }),
	getMediaFile: ({ path }) => ({ files: [path] }),
	persistMedia: ({ asset }) => ({ files: [asset?.path] }),
};

const allowedPaths =
	(root: string, guard: ContentGuard): RequestHandler =>
	(request, response, next) => {
		const { action, params } = (request.body ?? {}) as { action?: unknown; params?: Params };
		const named = Object.hasOwn(actions, String(action)) ? actions[String(action)] : undefined;
		if (!named) return refuse(response, 'action not allowed');
		const { folders = [], files = [] } = named(params ?? {});
		const isAllowed =
			folders.every(guard.isFolder) &&
			files.every(guard.isFile) &&
			[...folders, ...files].every((path) => !isThroughLink(root, String(path)));
		if (!isAllowed) return refuse(response, 'path not allowed');
		next();
	};

const noteSaving =
	(onSaved: (() => void) | undefined): RequestHandler =>
	(request, response, next) => {
		const { action } = request.body as { action: string };
		if (action.startsWith('persist') && onSaved) response.once('finish', onSaved);
		next();
	};
