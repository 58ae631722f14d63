import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, isSilent } from '#src/checks/link-status/ask.ts';
import { goodManners } from '#src/checks/link-status/manners.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const waits: number[] = [];
const requests: IncomingMessage[] = [];
let counts: Record<string, number> = {};
const servers: Server[] = [];
let origin = '';
let secure = '';
let closed = '';

const answer: RequestListener = (request, response) => {
	requests.push(request);
	const path = request.url ?? '/';
	const nth = (counts[path] = (counts[path] ?? 0) + 1);
	const [, kind = '', rest = ''] = path.split('/');
	const send = (status: number, headers: Record<string, string> = {}) =>
		response.writeHead(status, headers).end();
	if (kind === 'never') return;
	if (kind === 'slowly') return void setTimeout(() => send(200), 20);
	if (kind === 'reset') return void request.socket.destroy();
	if (kind === 'no-head') return send(request.method === 'HEAD' ? Number(rest) : 200);
	if (kind === 'chain')
		return send(rest === '0' ? 200 : 301, { location: `/chain/${Number(rest) - 1}` });
	if (kind === 'endless') return send(301, { location: `/endless/${Number(rest) + 1}` });
	if (kind === 'loop') return send(302, { location: rest === 'a' ? '/loop/b' : '/loop/a' });
	if (kind === 'cookie') return send(302, { location: path, 'set-cookie': 'seen=1' });
	if (kind === 'temporary') return send(302, { location: '/200' });
	if (kind === 'to-mail') return send(301, { location: 'mailto:x@example.org' });
	if (kind === 'busy') {
		return nth < 3 ? send(429, { 'retry-after': decodeURIComponent(rest) }) : send(200);
	}
	if (kind === 'mended') return send(nth < 3 ? 500 : 200);
	return send(Number(kind));
};

const listen = async (server: Server) => {
	servers.push(server);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return (server.address() as AddressInfo).port;
};

beforeAll(async () => {
	origin = `http://127.0.0.1:${await listen(createServer(answer))}`;
	const gone = createServer();
	closed = `http://127.0.0.1:${await listen(gone)}/`;
	await new Promise((done) => gone.close(done));
	const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	const made = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
	const args = ['req', '-x509', ...made, '-keyout', key, '-out', cert];
	execFileSync('openssl', args, { stdio: 'ignore' });
	const pair = { key: readFileSync(key), cert: readFileSync(cert) };
	rmSync(folder, { recursive: true });
	secure = `https://127.0.0.1:${await listen(createSecureServer(pair, answer))}`;
});

afterAll(() => {
	for (const server of servers) {
		server.closeAllConnections();
		server.close();
	}
});

beforeEach(() => {
	waits.length = 0;
	requests.length = 0;
	counts = {};
});

const manners = (timeout = 5_000) =>
	goodManners({
		timeout,
		now: () => now,
		wait: async (milliseconds) => waits.push(milliseconds),
		inTurn: (_, work) => work(),
	});
const asked = (path: string, timeout?: number) => ask(`${origin}/${path}`, manners(timeout));
const methods = () => requests.map(({ method }) => method);

describe('asking an address', () => {
	it('is done with HEAD alone where that is answered, in the name of the catalogue', async () => {
		expect(await asked('200')).toEqual({ kind: 'there' });
		expect(methods()).toEqual(['HEAD']);
		expect(requests[0]?.headers['user-agent']).toBe('praeventionskooperation-katalog link check');
	});

	it.each([403, 404, 405, 501])('is done with GET where HEAD gets %i', async (status) => {
		expect(await asked(`no-head/${status}`)).toEqual({ kind: 'there' });
		expect(methods()).toEqual(['HEAD', 'GET']);
		expect(waits).toEqual([]);
	});

	it('follows a chain of permanent redirects to where the page now is', async () => {
		expect(await asked('chain/4')).toEqual({ kind: 'there', movedTo: `${origin}/chain/0` });
	});

	it('takes a temporary redirect for no move', async () => {
		expect(await asked('temporary')).toEqual({ kind: 'there' });
	});

	it.each(['loop/a', 'endless/1', 'to-mail'])(
		'fails where redirects lead nowhere: %s',
		async (path) => {
			expect(await asked(path)).toEqual({ kind: 'failed', why: 'redirects' });
			expect(requests.length).toBeLessThanOrEqual(11);
		},
	);

	it('cannot tell where a loop sets a cookie', async () => {
		expect(await asked('cookie')).toEqual({ kind: 'unclear', why: 'redirects' });
	});

	it.each([404, 410])('fails at once with %i', async (status) => {
		expect(await asked(String(status))).toEqual({ kind: 'failed', why: String(status) });
		expect(methods()).toEqual(['HEAD', 'GET']);
	});

	it.each([401, 403])('cannot tell where a program is refused with %i', async (status) => {
		expect(await asked(String(status))).toEqual({ kind: 'unclear', why: String(status) });
	});

	it.each([
		['30', 30_000],
		['Sun, 01 Mar 2026 12:00:05 GMT', 5_000],
		['soon', 1_000],
	])('waits as long as a busy server asks for: %s', async (wanted, wait) => {
		expect(await asked(`busy/${encodeURIComponent(wanted)}`)).toEqual({ kind: 'there' });
		expect(waits[0]).toBe(wait);
	});

	it('leaves a busy server alone that asks for more than is reasonable', async () => {
		expect(await asked('busy/3600')).toEqual({ kind: 'unclear', why: '429' });
		expect([waits, methods()]).toEqual([[], ['HEAD']]);
	});

	it('asks again, later and later, where the server has an error', async () => {
		expect(await asked('mended')).toEqual({ kind: 'there' });
		expect(await asked('500')).toEqual({ kind: 'failed', why: '500' });
		expect(waits).toEqual([1_000, 2_000, 1_000, 2_000, 4_000]);
	});

	it('waits for a slow server, but not for ever', async () => {
		expect(await asked('slowly')).toEqual({ kind: 'there' });
		const never = await asked('never', 30);
		expect(never).toEqual({ kind: 'failed', why: 'time-out' });
		expect([isSilent(never), requests.length]).toEqual([true, 5]);
	});

	it('fails where nobody listens, or the line is cut', async () => {
		for (const address of [closed, `${origin}/reset`]) {
			const failed = await ask(address, manners());
			expect(failed).toEqual({ kind: 'failed', why: 'connection' });
			expect(isSilent(failed)).toBe(true);
		}
	});

	it('fails at once where the certificate is broken', async () => {
		const failed = await ask(`${secure}/200`, manners());
		expect([failed, waits]).toEqual([{ kind: 'failed', why: 'certificate' }, []]);
		expect([isSilent(failed), requests]).toEqual([false, []]);
	});
});
