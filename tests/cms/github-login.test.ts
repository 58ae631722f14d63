import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAdmin } from '#src/editing/admin-build/build-admin.ts';
import { knownCatalogue } from '#src/editing/known-entry.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { staticServer, type StaticServer } from '#tests/browser/static-server.ts';
import { oauthHelper } from '../../deploy/oauth-helper/oauth-helper.mjs';
import { serve } from '../../deploy/oauth-helper/serve.mjs';
import { chromium as installedChromium } from '../../scripts/setup/chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cms-at-github-'));
const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
/** The tokens with which the API of the fake GitHub was asked who is there. */
const shown: (string | undefined)[] = [];
let github: Server;
let helper: Server;
let site: StaticServer;
let browser: Browser;

beforeAll(async () => {
	site = await staticServer(folder);
	github = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '', 'http://github.invalid');
		response.setHeader('Access-Control-Allow-Origin', site.origin);
		response.setHeader('Access-Control-Allow-Headers', 'authorization,cache-control,content-type');
		if (request.method === 'OPTIONS') return void response.end();
		if (pathname === '/login/oauth/authorize') {
			const back = `${searchParams.get('redirect_uri')}?code=one&state=${searchParams.get('state')}`;
			return void response.writeHead(302, { Location: back }).end();
		}
		if (pathname === '/login/oauth/access_token')
			return void response.end(JSON.stringify({ access_token: 'gho_token' }));
		if (pathname === '/api/user') shown.push(request.headers.authorization);
		response.writeHead(pathname === '/api/user' ? 200 : 404, {
			'Content-Type': 'application/json',
		});
		response.end(JSON.stringify({ login: 'redaktion', name: 'Redaktion' }));
	}).listen(0, '127.0.0.1');
	await once(github, 'listening');
	let answer: (request: Request) => Promise<Response>;
	helper = await serve((request) => answer(request), 0, '127.0.0.1');
	answer = oauthHelper({
		...{ clientId: 'id', clientSecret: 'secret', scope: 'public_repo' },
		...{ helperUrl: originOf(helper), origins: [site.origin], github: originOf(github) },
	});
	const known = knownCatalogue(await readContentFolder('content'));
	const cms = {
		host: 'github',
		repo: 'amt/katalog',
		oauthHelper: originOf(helper),
		apiRoot: `${originOf(github)}/api`,
	} as const;
	await buildAdmin({
		...{ outDir: join(folder, 'admin'), site: site.origin, base: '/', mode: 'remote' },
		known: { ...known, site: { ...known.site, cms } },
	});
	browser = await chromium.launch({
		executablePath: await installedChromium(),
		args: ['--no-sandbox', '--disable-gpu'],
	});
});
afterAll(async () => {
	await browser.close();
	await site.close();
	for (const server of [helper, github]) server.close();
	rmSync(folder, { recursive: true, force: true });
});

test('an editor logs in at GitHub through our helper, whose window closes again', async () => {
	const page = await browser.newPage();
	await page.goto(`${site.origin}/admin/?lang=en`);
	const opened = page.waitForEvent('popup');
	await page.getByRole('button', { name: /GitHub/ }).click({ timeout: 60_000 });
	const popup = await opened;
	if (!popup.isClosed()) await popup.waitForEvent('close');
	await expect.poll(() => shown).toContain('token gho_token');
});

test('a page elsewhere that opens the helper gets no token', async () => {
	writeFileSync(join(folder, 'index.html'), '<link rel="icon" href="data:,"><p>Elsewhere</p>');
	const stranger = await staticServer(folder);
	const page = await browser.newPage();
	await page.goto(`${stranger.origin}/`);
	await page.evaluate(() => {
		const heard: unknown[] = [];
		Object.assign(globalThis, { heard });
		addEventListener('message', ({ data }) => heard.push(data));
	});
	const opened = page.waitForEvent('popup');
	await page.evaluate((address) => {
		const popup = open(`${address}/auth?provider=github&site_id=127.0.0.1`);
		Object.assign(globalThis, { popup });
	}, originOf(helper));
	const popup = await opened;
	await popup.waitForURL(/\/callback/);
	// Its own listener has heard what this one hears, and has answered before this one does.
	await popup.evaluate(() =>
		addEventListener('message', () => (opener as Window).postMessage('heard', '*')),
	);
	const heard = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
	await page.evaluate(() =>
		(globalThis as unknown as { popup: Window }).popup.postMessage('authorizing:github', '*'),
	);
	await expect.poll(heard).toContain('heard');
	expect(await heard()).toEqual(['heard']);
	await stranger.close();
});
