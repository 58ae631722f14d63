import { request as plainly } from 'node:http';
import { request as overTls } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mainBuild } from './builds.ts';
import { nginxWithTls, type TlsServer } from './nginx-server.ts';

let server: TlsServer;
beforeAll(async () => (server = await nginxWithTls(mainBuild.folder)), 60_000);
afterAll(() => server.end());

const site = 'katalog.example.org';
const editor = 'redaktion.example.org';

/** Asks the server under a name, as a browser would that knows its certificate. */
const get = (host: string, path: string, isTls: boolean) =>
	new Promise<IncomingMessage>((done, fail) => {
		const options = { host: '127.0.0.1', path, headers: { host }, agent: false } as const;
		const asked = isTls
			? overTls({ ...options, port: server.tlsPort, servername: host, ca: server.certificate })
			: plainly({ ...options, port: server.port });
		asked
			.once('response', (answer) => done(answer.resume()))
			.once('error', fail)
			.end();
	});

describe('the delivered example for nginx with TLS', () => {
	it.each([site, editor])('leads from http to https, to the same address (%s)', async (host) => {
		const { statusCode, headers } = await get(host, '/de/suche/?q=a%20b&x=1', false);
		expect([statusCode, headers.location]).toEqual([301, `https://${host}/de/suche/?q=a%20b&x=1`]);
		// By plain http it would be against the rules (RFC 6797, 7.2).
		expect(headers['strict-transport-security']).toBeUndefined();
	});

	it.each([
		[site, '/de/', 200],
		[site, '/de/nirgends/', 404],
		[site, '/robots.txt', 200],
		[editor, '/', 200],
		[editor, '/nirgends', 404],
	])('asks browsers to come by https alone for a year (%s%s)', async (host, path, status) => {
		const { statusCode, headers } = await get(host, path, true);
		expect(statusCode).toBe(status);
		expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	});

	it('adds the slash of a folder without leaving https', async () => {
		const { statusCode, headers } = await get(site, '/de', true);
		expect([statusCode, headers.location]).toEqual([301, '/de/']);
	});

	it('speaks TLS 1.2 and 1.3, and nothing older', async () => {
		const spoken = (version: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3') =>
			new Promise<string | null>((done) => {
				const socket = connect({
					...{ host: '127.0.0.1', port: server.tlsPort, servername: site, ca: server.certificate },
					...{ minVersion: version, maxVersion: version, ciphers: 'ALL:@SECLEVEL=0' },
				});
				socket.once('secureConnect', () => {
					done(socket.getProtocol());
					socket.destroy();
				});
				socket.once('error', () => done(null));
			});
		expect(await Promise.all((['TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const).map(spoken))).toEqual([
			null,
			'TLSv1.2',
			'TLSv1.3',
		]);
	});
});
