import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.xml': 'application/xml',
	'.txt': 'text/plain; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.webp': 'image/webp',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.webmanifest': 'application/manifest+json',
};

/** A running web server: its address, and how to end it. */
export interface StaticServer {
	readonly origin: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves a folder as any plain web server does: `index.html` in folders, `404.html` for what does not exist.
 *
 * @param base path that the folder has on the server: `/group/project`; the root where left out
 */
export async function staticServer(folder: string, base = ''): Promise<StaticServer> {
	const fileOf = (path: string): string | undefined => {
		if (!path.startsWith(`${base}/`)) return undefined;
		const inside = decodeURIComponent(path.slice(base.length));
		const file = join(folder, normalize(inside));
		const found = statSync(file, { throwIfNoEntry: false });
		if (found?.isFile()) return file;
		const index = join(file, 'index.html');
		return statSync(index, { throwIfNoEntry: false }) && path.endsWith('/') ? index : undefined;
	};
	const server = createServer(({ url = '/' }, response) => {
		const found = fileOf(url.split('?')[0] ?? '/');
		const file = found ?? join(folder, '404.html');
		response.writeHead(found ? 200 : 404, {
			'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
		});
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise((done) => {
				server.closeAllConnections();
				server.close(() => done());
			}),
	};
}
