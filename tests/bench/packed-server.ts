import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What web servers pack by default or by a usual setting; Pagefind packs its own files. */
const packed: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
};

const other: Readonly<Record<string, string>> = {
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
};

/** An answer. Counted here, as a browser does not tell a page what its workers load. */
export interface Sent {
	readonly url: string;
	readonly bytes: number;
}

/** A running server: its address, and how to end it. */
export interface PackedServer {
	readonly origin: string;
	/** What was sent since the last question: the address and the bytes of each answer, heads included. */
	readonly sent: () => readonly Sent[];
	readonly close: () => void;
}

/**
 * Serves a folder as a web server does that sends text packed with gzip at its usual level. The pages are isolated, so
 * that the browser tells how much memory they and their workers take.
 */
export async function packedServer(folder: string): Promise<PackedServer> {
	const memory = new Map<string, Buffer>();
	let sent: Sent[] = [];
	const content = async (path: string) => {
		const file = join(folder, normalize(`/${decodeURIComponent(path)}`));
		const isFolder = (await stat(file)).isDirectory();
		const name = isFolder ? join(file, 'index.html') : file;
		const plain = memory.get(name) ?? (await readFile(name));
		const body =
			extname(name) in packed && !memory.has(name) ? gzipSync(plain, { level: 6 }) : plain;
		memory.set(name, body);
		return { name, body };
	};
	const server = createServer((request, response) => {
		const { socket } = request;
		const before = socket.bytesWritten;
		response.on('finish', () =>
			sent.push({ url: request.url ?? '', bytes: socket.bytesWritten - before }),
		);
		content((request.url ?? '/').split('?')[0] ?? '/').then(
			({ name, body }) => {
				const type = packed[extname(name)] ?? other[extname(name)] ?? 'application/octet-stream';
				response.writeHead(200, {
					'Content-Type': type,
					'Content-Length': body.length,
					'Cross-Origin-Opener-Policy': 'same-origin',
					'Cross-Origin-Embedder-Policy': 'require-corp',
					...(extname(name) in packed ? { 'Content-Encoding': 'gzip' } : {}),
				});
				response.end(body);
			},
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		sent: () => {
			const all = sent;
			sent = [];
			return all;
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
