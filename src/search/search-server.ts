import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolderPath, contentFolderPaths } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { searchFiles } from '#src/search/search-files.ts';

/** Serves the search from memory in development; a build has it from its content thread. */
export function searchServer(): AstroIntegration {
	let base = '/';
	return {
		name: 'search-server',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:server:setup': ({ server }) => {
				let files: ReturnType<typeof searchFiles> | undefined;
				server.watcher.add(contentFolderPaths());
				server.watcher.on('all', (_event, path) => {
					if (contentFolderPaths().some((folder) => path.startsWith(folder))) files = undefined;
				});
				server.middlewares.use((request, response, next) => {
					const path = pathBelow(base, request.url ?? '');
					if (!/^(?:pagefind|search)\//.test(path)) return next();
					files ??= readContentFolder(contentFolderPath()).then((content) =>
						searchFiles(content, contentFolderPath()),
					);
					files
						.then((all) => {
							const content = all.get(path);
							if (!content) return next();
							response.setHeader('Content-Type', mediaTypes[extname(path)] ?? binary);
							response.setHeader('Cache-Control', 'no-store');
							response.end(content);
						})
						.catch((error: unknown) => {
							// Content that cannot be read now may be mended with the next key press.
							files = undefined;
							next(error);
						});
				});
			},
		},
	};
}

const binary = 'application/octet-stream';
const mediaTypes: Readonly<Record<string, string>> = {
	'.js': 'text/javascript',
	'.json': 'application/json',
};

/** The path of a request without base path and query; with or without the base, since Vite may have taken it off. */
function pathBelow(base: string, url: string): string {
	const [path = ''] = url.split('?');
	const root = base.endsWith('/') ? base : `${base}/`;
	return path.startsWith(root) ? path.slice(root.length) : path.slice(1);
}
