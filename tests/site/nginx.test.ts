import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentPolicy } from '#src/site/content-policy.ts';
import { notFoundPaths, searchPaths } from '#src/site/paths.ts';
import { words } from '#src/i18n/words.ts';
import { mainBuild } from './builds.ts';
import { nginxServer, secret, type NginxServer } from './nginx-server.ts';
import { policyParts } from './policy-rules.ts';

let server: NginxServer;
beforeAll(async () => (server = await nginxServer(mainBuild.folder)), 60_000);
afterAll(() => server.end());

const get = (path: string, init?: RequestInit) =>
	fetch(server.origin + path, { redirect: 'manual', ...init });
const asset = (ending: string) => {
	const name = readdirSync(join(mainBuild.folder, '_astro')).find((one) => one.endsWith(ending));
	return `/_astro/${name}`;
};

describe('nginx, with the delivered settings, says of', () => {
	it.each([
		['a page', '/de/', 'scripts'],
		['the search', searchPaths.de, 'search'],
		['what does not exist', '/de/nirgends/', 'scripts'],
		['a file', '/robots.txt', 'scripts'],
	] as const)('%s what browsers shall hold it to', async (_, path, code) => {
		const { headers } = await get(path);
		const policy = policyParts(headers.get('content-security-policy') ?? '');
		expect(policy['frame-ancestors']).toEqual(["'none'"]);
		// No narrower than what the page asks of itself, for browsers keep to both; and nowhere looser than any page needs.
		const own = policyParts(contentPolicy(code));
		expect(policy).toEqual({ ...own, 'frame-ancestors': ["'none'"] });
		expect(Object.fromEntries(headers)).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'strict-origin-when-cross-origin',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
			'permissions-policy': expect.stringContaining('geolocation=()'),
			server: 'nginx',
		});
		// By plain http it would be against the rules (RFC 6797, 7.2).
		expect(headers.has('strict-transport-security')).toBe(false);
	});

	it('a graphic that it is a document in which nothing may run', async () => {
		const { headers } = await get('/favicon.svg');
		expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*; sandbox;/);
		expect(headers.get('content-type')).toBe('image/svg+xml');
	});

	it('files which kind they are, and how long they last', async () => {
		const about = async (path: string) => {
			const { status, headers } = await get(path);
			return [status, headers.get('content-type'), headers.get('cache-control')];
		};
		const forever = 'public, max-age=31536000, immutable';
		expect(await about('/de/')).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
		expect(await about(asset('.css'))).toEqual([200, 'text/css; charset=utf-8', forever]);
		expect(await about(asset('.js'))).toEqual([200, 'text/javascript; charset=utf-8', forever]);
		expect(await about(asset('.woff2'))).toEqual([200, 'font/woff2', forever]);
		expect(await about('/site.webmanifest')).toEqual([
			200,
			'application/manifest+json; charset=utf-8',
			'no-cache',
		]);
		expect(await about('/sitemap.xml')).toEqual([
			200,
			'application/xml; charset=utf-8',
			'no-cache',
		]);
	});
});

describe('nginx, with the delivered settings,', () => {
	it('packs texts, and no pictures or fonts', async () => {
		const packed = async (path: string) => {
			const { headers } = await get(path, { headers: { 'Accept-Encoding': 'gzip' } });
			return [headers.get('content-encoding'), headers.get('vary')];
		};
		expect(await packed('/de/')).toEqual(['gzip', 'Accept-Encoding']);
		expect(await packed(asset('.css'))).toEqual(['gzip', 'Accept-Encoding']);
		expect((await packed(asset('.woff2')))[0]).toBeNull();
	});

	it('says what does not exist in the language of the address', async () => {
		for (const language of ['de', 'en'] as const) {
			const answer = await get(`/${language}/nirgends/`);
			const html = await answer.text();
			expect(answer.status).toBe(404);
			expect(html).toContain(`<html lang="${language}"`);
			expect(html).toContain(`<h1>${words(language).site.notFound}</h1>`);
		}
		const elsewhere = await get('/nirgends');
		expect([elsewhere.status, (await elsewhere.text()).includes('lang="en"')]).toEqual([404, true]);
		expect((await get('/xx/nirgends')).status).toBe(404);
		expect((await get(notFoundPaths.de)).status).toBe(200);
	});

	it('adds the slash of a folder, and leads to where an entry has gone, on the same host', async () => {
		const leads = async (path: string) => {
			const { status, headers } = await get(path);
			return [status, headers.get('location')];
		};
		expect(await leads('/de')).toEqual([301, '/de/']);
		expect(await leads('/de/projekte')).toEqual([301, '/de/projekte/']);
		expect(await leads('/de/projekte/moved-away/')).toEqual([301, '/de/projekte/']);
	});

	it('gives a part of a file where one is asked for', async () => {
		const path = asset('.woff2');
		const whole = new Uint8Array(await (await get(path)).arrayBuffer());
		const part = await get(path, { headers: { Range: 'bytes=10-19' } });
		expect(part.status).toBe(206);
		expect(part.headers.get('content-range')).toBe(`bytes 10-19/${whole.length}`);
		expect(new Uint8Array(await part.arrayBuffer())).toEqual(whole.subarray(10, 20));
		expect((await get(path, { headers: { Range: `bytes=${whole.length}-` } })).status).toBe(416);
	});

	it('lists no folder, and takes nothing but questions', async () => {
		expect((await get('/empty/')).status).toBe(404);
		expect((await get('/_astro/')).status).toBe(404);
		for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])
			expect([method, /^HTTP\/1\.1 405/.test(await server.raw('/de/', method))]).toEqual([
				method,
				true,
			]);
		expect((await get('/.well-known/open.txt')).status).toBe(200);
	});

	it.each([
		'/../secret.txt',
		'/de/../../secret.txt',
		'/%2e%2e/secret.txt',
		'/%2e%2e%2fsecret.txt',
		'/..%2fsecret.txt',
		'/..%5csecret.txt',
		'/..\\secret.txt',
		'/%252e%252e/secret.txt',
		'/%c0%ae%c0%ae/secret.txt',
		'/..;/secret.txt',
		'/de//..//..//secret.txt',
		'/../dist-secret/secret.txt',
		'/../dist/../secret.txt',
		'//secret.txt',
		'/.%00./secret.txt',
		'/_astro../secret.txt',
		'/_astro/../../secret.txt',
		'file:///etc/passwd',
		'http://127.0.0.1/../secret.txt',
		'/link.txt',
		'/linked/secret.txt',
		'/.env',
		'/%2eenv',
		'/.git/config',
		'/de/.htpasswd',
		'/DE/../.env',
	])('gives nothing away that is not of the site: %s', async (target) => {
		const answer = await server.raw(target);
		expect(answer).toMatch(/^HTTP\/1\.1 40[0345]/);
		expect(answer).not.toContain(secret);
	});

	it('would be found out by these questions, for the secret can be read from the disk', async () => {
		expect(await server.raw('/.well-known/open.txt')).toMatch(/^HTTP\/1\.1 200[^]*\r\n\r\nopen$/);
	});
});
