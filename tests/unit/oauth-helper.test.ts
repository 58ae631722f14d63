import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { oauthHelper } from '../../deploy/oauth-helper/oauth-helper.mjs';
import { serve } from '../../deploy/oauth-helper/serve.mjs';

/** What the fake GitHub was asked, and what it answers to a code. */
const seen: Record<string, unknown>[] = [];
let answer: unknown;
let github: Server;
let helper: Server;
const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const settings = () => ({
	clientId: 'id',
	clientSecret: 'the-secret',
	helperUrl: 'https://login.example.org',
	origins: ['https://redaktion.example.org'],
	scope: 'public_repo',
	github: originOf(github),
});

beforeAll(async () => {
	github = createServer(async (request, response) => {
		let body = '';
		for await (const part of request) body += String(part);
		seen.push({ method: request.method, path: request.url, ...JSON.parse(body) });
		response.end(JSON.stringify(answer));
	}).listen(0, '127.0.0.1');
	await once(github, 'listening');
	helper = await serve(oauthHelper(settings()), 0, '127.0.0.1');
});
afterAll(() => {
	for (const server of [helper, github]) server.close();
});
beforeEach(() => {
	seen.length = 0;
	answer = { access_token: 'gho_token', token_type: 'bearer' };
});

const get = (path: string, cookie = '') =>
	fetch(`${originOf(helper)}${path}`, { redirect: 'manual', headers: { cookie } });
const begin = async () => {
	const begun = await get('/auth?provider=github&site_id=redaktion.example.org&scope=repo');
	const to = new URL(begun.headers.get('location') ?? '');
	const cookie = begun.headers.get('set-cookie') ?? '';
	return { begun, to, cookie, state: to.searchParams.get('state') ?? '' };
};
const finish = async (code = 'the-code') => {
	const { cookie, state } = await begin();
	return get(`/callback?code=${code}&state=${state}`, cookie.split(';')[0]);
};

describe('/auth', () => {
	test('sends the browser to GitHub with the scope that the operator chose', async () => {
		const { begun, to } = await begin();
		expect(begun.status).toBe(302);
		expect(to.origin + to.pathname).toBe(`${originOf(github)}/login/oauth/authorize`);
		expect(Object.fromEntries(to.searchParams)).toMatchObject({
			client_id: 'id',
			redirect_uri: 'https://login.example.org/callback',
			scope: 'public_repo',
		});
	});

	test('gives each login a state of its own, in a cookie that no script and no other site gets', async () => {
		const [first, second] = [await begin(), await begin()];
		expect(first.state).toMatch(/^[0-9a-f]{64}$/);
		expect(first.state).not.toBe(second.state);
		expect(first.cookie).toBe(
			`__Host-state=${first.state}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600`,
		);
	});

	test.each([
		['another provider', 'provider=gitlab&site_id=redaktion.example.org', 400],
		['an editor that is not ours', 'provider=github&site_id=evil.example', 403],
		['nobody', 'provider=github', 403],
	])('refuses %s', async (_, query, status) => {
		const refused = await get(`/auth?${query}`);
		expect(refused.status).toBe(status);
		expect(refused.headers.get('location')).toBeNull();
	});
});

describe('/callback', () => {
	test('exchanges the code, and hands the token to editors of ours only', async () => {
		const page = await finish();
		expect(page.status).toBe(200);
		expect(seen).toEqual([
			{
				...{ method: 'POST', path: '/login/oauth/access_token' },
				...{ client_id: 'id', client_secret: 'the-secret', code: 'the-code' },
				redirect_uri: 'https://login.example.org/callback',
			},
		]);
		const text = await page.text();
		expect(text).toContain('const origins = ["https://redaktion.example.org"];');
		expect(text).toContain('authorization:github:success:{\\"token\\":\\"gho_token\\"');
		expect(text).not.toContain("'*'");
	});

	test('is kept by no cache, framed nowhere, and runs its own script only', async () => {
		const page = await finish();
		expect(page.headers.get('cache-control')).toBe('no-store');
		expect(page.headers.get('referrer-policy')).toBe('no-referrer');
		const policy = page.headers.get('content-security-policy') ?? '';
		const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1];
		expect(policy).toContain("frame-ancestors 'none'");
		expect(await page.text()).toContain(`<script nonce="${nonce}">`);
		expect(page.headers.get('set-cookie')).toContain('Max-Age=0');
	});

	test.each([
		['that another browser began', (state: string) => [state, '']],
		['with another state', (state: string) => ['0'.repeat(64), `__Host-state=${state}`]],
		['without any state', () => ['', '__Host-state=']],
	])('refuses a login %s, and asks GitHub nothing', async (_, of) => {
		const [state, cookie] = of((await begin()).state);
		const refused = await get(`/callback?code=the-code&state=${state}`, cookie);
		expect(refused.status).toBe(403);
		expect(await refused.text()).toContain('log in again');
		expect(seen).toEqual([]);
	});

	test.each([
		['GitHub refuses the code', { error: 'bad_verification_code' }],
		['GitHub answers something else', ['?']],
	])('tells the editor that there is no access where %s', async (_, said) => {
		answer = said;
		const page = await finish();
		expect(page.status).toBe(403);
		const text = await page.text();
		expect(text).toContain('authorization:github:error:');
		expect(text).not.toContain('bad_verification_code');
	});

	test('lets nothing that GitHub answers end the script', async () => {
		answer = { access_token: '</script><script>alert(1)</script>' };
		expect((await (await finish()).text()).match(/<\/?script/g)).toHaveLength(2);
	});
});

test('answers nothing else', async () => {
	expect((await get('/')).status).toBe(404);
	expect((await get('/auth/refresh')).status).toBe(404);
	expect((await fetch(`${originOf(helper)}/auth`, { method: 'POST' })).status).toBe(405);
});

test('writes neither codes nor tokens anywhere', async () => {
	const written = (['log', 'info', 'warn', 'error'] as const).map((name) =>
		vi.spyOn(console, name),
	);
	await finish();
	answer = { error: 'x' };
	await finish();
	for (const spy of written) expect(spy).not.toHaveBeenCalled();
	vi.restoreAllMocks();
});

test.each([
	['no secret', { clientSecret: '' }, 'missing'],
	['no editor', { origins: [] }, 'ALLOWED_ORIGINS'],
	['an editor that is no origin', { origins: ['https://a.example/admin/'] }, 'not an origin'],
	['no address of its own', { helperUrl: '' }, 'not an origin'],
])('does not start with %s', (_, wrong, message) => {
	expect(() => oauthHelper({ ...settings(), ...wrong })).toThrow(message);
});
