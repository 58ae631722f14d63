import { execFileSync, spawn } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx } from '../../scripts/setup/nginx.mjs';

/** The real nginx with the delivered settings over a copy of a built site. */
export interface NginxServer {
	readonly origin: string;
	/** Sends a request line as it stands, which `fetch` would tidy up first, and gives the whole answer. */
	readonly raw: (target: string, method?: string) => Promise<string>;
	readonly end: () => Promise<void>;
}

/** What lies beside and in the site and must not be read. */
export const secret = 'what nobody may read';

const freePort = () =>
	new Promise<number>((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});

/** @throws where there is no nginx, or it does not take the settings */
export async function nginxServer(site: string): Promise<NginxServer> {
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const root = join(folder, 'dist');
	cpSync(site, root, { recursive: true });
	plantSecrets(folder, root);
	mkdirSync(join(root, 'redirects'), { recursive: true });
	const moved = 'location = /de/projekte/moved-away/ { return 301 /de/projekte/; }';
	writeFileSync(join(root, 'redirects/nginx-moved.conf'), moved);
	const port = await freePort();
	const end = await startNginx(
		folder,
		port,
		`include ${delivered(folder, 'catalogue-maps.conf')};
		server { listen 127.0.0.1:${port}; root ${root}; include ${delivered(folder, 'catalogue.conf')}; }`,
	);
	return {
		origin: `http://127.0.0.1:${port}`,
		raw: (target, method = 'GET') => answer(port, `${method} ${target} HTTP/1.1`),
		end,
	};
}

/** Where the example with TLS answers, and the certificate by which it shows itself. */
export interface TlsServer {
	readonly port: number;
	readonly tlsPort: number;
	readonly certificate: Buffer;
	readonly end: () => Promise<void>;
}

/**
 * The delivered example with both servers and TLS, as it stands but for folders and ports, with a certificate made here.
 *
 * @throws as `nginxServer`, and where there is no `openssl`
 */
export async function nginxWithTls(site: string): Promise<TlsServer> {
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	cpSync(site, join(folder, 'dist'), { recursive: true });
	mkdirSync(join(folder, 'dist-admin'));
	writeFileSync(join(folder, 'dist-admin/index.html'), '<!doctype html><title>Editor</title>');
	const hosts = ['katalog.example.org', 'redaktion.example.org'];
	const [own, key] = [join(folder, 'fullchain.pem'), join(folder, 'privkey.pem')];
	const names = hosts.map((host) => `DNS:${host}`).join(',');
	execFileSync(
		'openssl',
		['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=test']
			.concat('-addext', `subjectAltName=${names}`)
			.concat('-keyout', key, '-out', own),
		{ stdio: 'pipe' },
	);
	const [port, tlsPort] = [await freePort(), await freePort()];
	delivered(folder, 'catalogue-maps.conf');
	delivered(folder, 'catalogue.conf');
	const example = readFileSync('deploy/nginx/example.conf', 'utf8')
		.replace(/^.*listen \[::\].*\n/gm, '')
		.replace(/listen 80;/g, `listen 127.0.0.1:${port};`)
		.replace(/listen 443 /g, `listen 127.0.0.1:${tlsPort} `)
		.replace(/\/etc\/ssl\/[^/]+\//g, `${folder}/`)
		.replaceAll('/etc/nginx/snippets/', `${folder}/`)
		.replaceAll('/srv/catalogue/', `${folder}/`)
		.replace('include /etc/nginx/mime.types;', 'types { text/html html; }');
	const end = await startNginx(folder, port, example);
	return { port, tlsPort, certificate: readFileSync(own), end };
}

/** Copies a delivered file, with other folders. */
function delivered(folder: string, name: string): string {
	const path = join(folder, name);
	const text = readFileSync(`deploy/nginx/${name}`, 'utf8');
	writeFileSync(path, text.replaceAll('/srv/catalogue/', `${folder}/`));
	return path;
}

/** @returns what ends it and takes its folder away */
async function startNginx(
	folder: string,
	port: number,
	http: string,
): Promise<() => Promise<void>> {
	const program = findNginx();
	if (!program) throw new Error('No nginx: run the tests with `npm test`.');
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${folder}/${name};`)
		.join('\n');
	const settings = join(folder, 'nginx.conf');
	writeFileSync(
		settings,
		`${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
	access_log off;
	${temporary}
	${http}
}
`,
	);
	const child = spawn(program, ['-p', folder, '-e', `${folder}/error.log`, '-c', settings], {
		stdio: 'pipe',
	});
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	while (!(await answers(port))) {
		if (child.exitCode !== null) throw new Error(`nginx: ${said}`);
	}
	return async () => {
		child.kill('SIGTERM');
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
}

function plantSecrets(folder: string, root: string) {
	mkdirSync(join(folder, 'dist-secret'));
	mkdirSync(join(root, '.git'));
	for (const path of [
		join(folder, 'secret.txt'),
		join(folder, 'dist-secret/secret.txt'),
		join(root, '.env'),
		join(root, '.git/config'),
		join(root, 'de/.htpasswd'),
	])
		writeFileSync(path, secret);
	symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
	symlinkSync(join(folder, 'dist-secret'), join(root, 'linked'));
	mkdirSync(join(root, 'empty'));
	mkdirSync(join(root, '.well-known'), { recursive: true });
	writeFileSync(join(root, '.well-known/open.txt'), 'open');
}

const answers = (port: number) =>
	new Promise<boolean>((done) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => {
			socket.destroy();
			done(true);
		});
		socket.once('error', () => setTimeout(() => done(false), 20));
	});

const answer = (port: number, line: string) =>
	new Promise<string>((done, fail) => {
		const socket = connect(port, '127.0.0.1');
		let text = '';
		socket.setEncoding('latin1').on('data', (part) => (text += part));
		socket.once('end', () => done(text));
		socket.once('error', fail);
		socket.write(`${line}\r\nHost: katalog.example\r\nConnection: close\r\n\r\n`, 'latin1');
	});
