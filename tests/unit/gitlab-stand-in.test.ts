import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGitlabStandIn, type GitlabStandIn } from '#tests/gitlab/start-gitlab-stand-in.ts';

const redirectUri = 'http://127.0.0.1:4321/admin/';
const users = [
	{ username: 'redaktion', name: 'Redaktion', email: 'redaktion@example.org', accessLevel: 30 },
	{ username: 'leitung', name: 'Leitung', email: 'leitung@example.org', accessLevel: 40 },
	{ username: 'gast', name: 'Gast', email: 'gast@example.org', accessLevel: 10 },
];

let host: GitlabStandIn;
let seed: string;
beforeAll(async () => {
	seed = mkdtempSync(join(tmpdir(), 'seed-'));
	mkdirSync(join(seed, 'content/projects'), { recursive: true });
	for (let number = 0; number < 25; number++)
		writeFileSync(
			join(seed, `content/projects/p-${number}.yaml`),
			`id: p-${number}\ntitle: Grüße\n`,
		);
	host = await startGitlabStandIn({
		...{ seedFolder: seed, project: 'amt/katalog', clientId: 'cms', redirectUri, users },
	});
});
afterAll(async () => {
	await host.stop();
	rmSync(seed, { recursive: true, force: true });
});

interface Asked {
	readonly method?: string;
	readonly as?: string;
	readonly body?: unknown;
}

/** Asks the API below the project and gives status, headers and what came back. */
async function ask(path: string, { method = 'GET', as = 'redaktion', body }: Asked = {}) {
	const response = await fetch(`${host.url}/api/v4/projects/amt%2Fkatalog${path}`, {
		method,
		headers: {
			Authorization: `Bearer ${host.tokenFor(as)}`,
			...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
		},
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	});
	const text = await response.text();
	const isJson = response.headers.get('Content-Type')?.includes('json') && text !== '';
	const json = (isJson ? JSON.parse(text) : undefined) as Record<string, unknown> &
		Record<string, unknown>[];
	return { status: response.status, headers: response.headers, text, json };
}

const commit = (branch: string, action: object, start_branch?: string, as = 'redaktion') =>
	ask('/repository/commits', {
		...{ method: 'POST', as },
		body: { branch, start_branch, commit_message: 'Change', actions: [action] },
	});
const base64 = (text: string) => ({
	content: Buffer.from(text).toString('base64'),
	encoding: 'base64',
});
const update = (path: string, text: string) => ({
	action: 'update',
	file_path: path,
	...base64(text),
});

/** Makes a branch that changes one file, and its merge request; gives the number of the latter. */
async function draft(branch: string, path: string, text: string): Promise<number> {
	expect((await commit(branch, update(path, text), 'main')).status).toBe(201);
	const query = new URLSearchParams({
		source_branch: branch,
		target_branch: 'main',
		title: 'Change',
	});
	const made = await ask(`/merge_requests?${query}&labels=decap-cms/draft`, { method: 'POST' });
	expect(made.status).toBe(201);
	return Number(made.json['iid']);
}

describe('signing in', () => {
	const verifier = randomBytes(48).toString('base64url');
	const challenge = createHash('sha256').update(verifier).digest('base64url');
	const question = (over: Record<string, string> = {}) =>
		new URLSearchParams({
			client_id: 'cms',
			redirect_uri: redirectUri,
			response_type: 'code',
			scope: 'api',
			state: '{"nonce":"1"}',
			code_challenge: challenge,
			code_challenge_method: 'S256',
			...over,
		});
	const code = async () => {
		const agreed = await fetch(`${host.url}/oauth/authorize?${question()}`, {
			...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ user: 'redaktion' }) },
		});
		const to = new URL(agreed.headers.get('Location') ?? '');
		expect(to.searchParams.get('state')).toBe('{"nonce":"1"}');
		return to.searchParams.get('code') ?? '';
	};
	const exchange = async (over: Record<string, string>) => {
		const response = await fetch(`${host.url}/oauth/token`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json; charset=utf-8' },
			body: JSON.stringify({
				...{ client_id: 'cms', grant_type: 'authorization_code', redirect_uri: redirectUri },
				...{ code_verifier: verifier, ...over },
			}),
		});
		return { status: response.status, json: (await response.json()) as Record<string, string> };
	};
	const userOf = (token: string) =>
		fetch(`${host.url}/api/v4/user`, { headers: { Authorization: `Bearer ${token}` } });

	test('gives a token for a code and its verifier, and who that is', async () => {
		const { status, json } = await exchange({ code: await code() });
		expect(status).toBe(200);
		const user = await userOf(json['access_token'] ?? '');
		expect(await user.json()).toMatchObject({ username: 'redaktion', name: 'Redaktion' });
	});

	test('takes a code once, and only with the right verifier and address', async () => {
		const used = await code();
		await exchange({ code: used });
		expect(await exchange({ code: used })).toMatchObject({
			status: 400,
			json: { error: 'invalid_grant' },
		});
		expect((await exchange({ code: await code(), code_verifier: 'wrong' })).status).toBe(400);
		expect((await exchange({ code: await code(), redirect_uri: `${redirectUri}x` })).status).toBe(
			400,
		);
	});

	test('refuses another application, another address, and a request without PKCE', async () => {
		for (const over of [
			{ client_id: 'other' },
			{ redirect_uri: 'http://127.0.0.1:4321/admin' },
			{ code_challenge: '' },
			{ code_challenge_method: 'plain' },
		])
			expect((await fetch(`${host.url}/oauth/authorize?${question(over)}`)).status).toBe(400);
		expect((await exchange({ client_id: 'other', code: await code() })).status).toBe(401);
	});

	test('renews a session that has ended, once per refresh token', async () => {
		const first = (await exchange({ code: await code() })).json;
		host.expireTokens();
		expect((await userOf(first['access_token'] ?? '')).status).toBe(401);
		const again = { grant_type: 'refresh_token', refresh_token: first['refresh_token'] ?? '' };
		const second = await exchange(again);
		expect((await userOf(second.json['access_token'] ?? '')).status).toBe(200);
		expect((await exchange(again)).status).toBe(400);
	});

	test('refuses the API without a token and with a wrong one, and does not know other projects', async () => {
		expect((await fetch(`${host.url}/api/v4/user`)).status).toBe(401);
		const wrong = await userOf('wrong');
		expect(wrong.status).toBe(401);
		expect(await wrong.json()).toMatchObject({ error: 'invalid_token' });
		const other = await fetch(`${host.url}/api/v4/projects/amt%2Fanderes`, {
			headers: { Authorization: `Bearer ${host.tokenFor('redaktion')}` },
		});
		expect(other.status).toBe(404);
		expect(await other.json()).toEqual({ message: '404 Project Not Found' });
	});
});

describe('reading', () => {
	test('lists a folder page by page, with the links that lead on', async () => {
		const first = await ask('/repository/tree?path=content/projects&ref=main&per_page=10');
		expect(first.json).toHaveLength(10);
		expect(first.headers.get('X-Total')).toBe('25');
		expect(first.headers.get('X-Total-Pages')).toBe('3');
		const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('Link') ?? '')?.[1] ?? '';
		const second = await fetch(next, {
			headers: { Authorization: `Bearer ${host.tokenFor('gast')}` },
		});
		expect(await second.json()).toHaveLength(10);
		expect(second.headers.get('X-Page')).toBe('2');
		expect((await ask('/repository/tree?path=nothing&ref=main')).status).toBe(404);
	});

	test('gives a file as it is, as data, and its headers alone', async () => {
		const path = '/repository/files/content%2Fprojects%2Fp-1.yaml';
		expect((await ask(`${path}/raw?ref=main`)).text).toBe('id: p-1\ntitle: Grüße\n');
		const { json } = await ask(`${path}?ref=main`);
		expect(Buffer.from(String(json['content']), 'base64').toString()).toContain('Grüße');
		const head = await ask(`${path}?ref=main`, { method: 'HEAD' });
		expect(head.text).toBe('');
		expect(head.headers.get('X-Gitlab-Blob-Id')).toBe(json['blob_id']);
		expect(head.headers.get('X-Gitlab-Last-Commit-Id')).toBe(json['last_commit_id']);
		expect((await ask('/repository/files/no.yaml/raw?ref=main')).status).toBe(404);
	});

	test('lets pages of other origins in, as GitLab does', async () => {
		const question = (path: string, headers: string, method: string) =>
			fetch(`${host.url}${path}`, {
				method: 'OPTIONS',
				headers: {
					Origin: 'http://127.0.0.1:4321',
					'Access-Control-Request-Method': method,
					'Access-Control-Request-Headers': headers,
				},
			});
		const api = await question('/api/v4/user', 'authorization,content-type', 'PUT');
		expect(api.headers.get('Access-Control-Allow-Origin')).toBe('*');
		expect(api.headers.get('Access-Control-Allow-Headers')).toContain('authorization');
		const token = await question('/oauth/token', 'content-type', 'POST');
		expect(token.headers.get('Access-Control-Allow-Origin')).toBe('*');
		const other = await question('/oauth/token', 'x-other', 'POST');
		expect(other.headers.get('Access-Control-Allow-Origin')).toBeNull();
		const page = await question('/oauth/authorize', '', 'GET');
		expect(page.headers.get('Access-Control-Allow-Origin')).toBeNull();
		const seen = await fetch(`${host.url}/api/v4/user`, {
			headers: { Origin: 'http://127.0.0.1:4321' },
		});
		expect(seen.headers.get('Access-Control-Expose-Headers')).toContain('X-Gitlab-Blob-Id');
	});
});

describe('committing', () => {
	const path = 'content/projects/p-2.yaml';

	test('makes files and a branch of their own, real commits by their author', async () => {
		const file_path = 'content/projects/new.yaml';
		const made = await commit(
			'cms/projects/new',
			{ action: 'create', file_path, ...base64('id: neu\n') },
			'main',
		);
		expect(made).toMatchObject({ status: 201, json: { author_name: 'Redaktion' } });
		expect(await host.fileAt('cms/projects/new', file_path)).toBe('id: neu\n');
		expect(await host.fileAt('main', file_path)).toBeUndefined();
		const compared = await ask(`/repository/compare?from=main&to=${String(made.json['id'])}`);
		expect(compared.json['diffs']).toMatchObject([{ new_path: file_path, new_file: true }]);
		const moved = { action: 'move', file_path: 'content/moved.yaml', previous_path: file_path };
		expect((await commit('cms/projects/new', moved)).status).toBe(201);
		expect(await host.fileAt('cms/projects/new', 'content/moved.yaml')).toBe('id: neu\n');
		const removed = { action: 'delete', file_path: 'content/moved.yaml' };
		expect((await commit('cms/projects/new', removed)).status).toBe(201);
		expect(await host.fileAt('cms/projects/new', 'content/moved.yaml')).toBeUndefined();
	});

	test.each([
		['a file that exists', 'refused-1', { action: 'create', file_path: path }, 'already exists'],
		['an update of nothing', 'refused-2', update('content/no.yaml', ''), "doesn't exist"],
		['a path that leads out', 'refused-3', update('../no.yaml', ''), 'traversal'],
		['a branch below a branch', 'main/x', update(path, ''), 'Could not update main/x'],
	])('refuses %s', async (_, branch, action, message) => {
		const { status, json } = await commit(branch, action, 'main');
		expect(status).toBe(400);
		expect(json['message']).toContain(message);
		expect(await host.branches()).not.toContain(branch);
	});

	test('refuses a branch that exists, and the protected one', async () => {
		await commit('cms/taken', update(path, 'a\n'), 'main');
		const again = await commit('cms/taken', update(path, 'b\n'), 'main');
		expect(again).toMatchObject({
			status: 400,
			json: { message: expect.stringContaining("'cms/taken' already exists") },
		});
		expect(await host.fileAt('cms/taken', path)).toBe('a\n');
		expect((await commit('main', update(path, 'b\n'))).status).toBe(403);
		expect((await commit('cms/guest', update(path, 'b\n'), 'main', 'gast')).status).toBe(403);
	});

	test('refuses an update that names a commit the file is no longer at', async () => {
		const file = `/repository/files/${encodeURIComponent(path)}?ref=cms/stale`;
		await commit('cms/stale', update(path, 'a\n'), 'main');
		const last = (await ask(file)).json['last_commit_id'];
		await host.commitTo('cms/stale', path, 'second\n');
		const stale = await commit('cms/stale', { ...update(path, 'b\n'), last_commit_id: last });
		expect(stale).toMatchObject({
			status: 400,
			json: { message: expect.stringContaining('has changed since you started editing') },
		});
		expect(await host.fileAt('cms/stale', path)).toBe('second\n');
		const known = (await ask(file)).json['last_commit_id'];
		expect(
			(await commit('cms/stale', { ...update(path, 'b\n'), last_commit_id: known })).status,
		).toBe(201);
		// Who names no commit is believed: this is how Decap writes over others.
		await host.commitTo('cms/stale', path, 'third\n');
		expect((await commit('cms/stale', update(path, 'c\n'))).status).toBe(201);
	});
});

describe('merge requests', () => {
	const path = 'content/projects/p-3.yaml';
	const merge = (iid: number, query: string, as = 'leitung') =>
		ask(`/merge_requests/${iid}/merge?should_remove_source_branch=true${query}`, {
			method: 'PUT',
			as,
		});

	test('are found by state, branch and label, relabelled, and closed', async () => {
		const iid = await draft('cms/projects/p-3', path, 'draft\n');
		const found = await ask(
			'/merge_requests?state=opened&labels=Any&target_branch=main&source_branch=cms/projects/p-3',
		);
		expect(found.json).toMatchObject([
			{ iid, labels: ['decap-cms/draft'], sha: await host.head('cms/projects/p-3') },
		]);
		await ask(`/merge_requests/${iid}?labels=decap-cms/pending_review`, { method: 'PUT' });
		expect(host.mergeRequest(iid)?.labels).toEqual(['decap-cms/pending_review']);
		const second = await ask(
			'/merge_requests?source_branch=cms/projects/p-3&target_branch=main&title=x',
			{ method: 'POST' },
		);
		expect(second).toMatchObject({
			status: 409,
			json: { message: [expect.stringContaining('Another open merge request')] },
		});
		expect((await ask(`/merge_requests/${iid}/changes`)).json['changes']).toMatchObject([
			{ new_path: path },
		]);
		await ask(`/merge_requests/${iid}?state_event=close`, { method: 'PUT' });
		expect((await ask('/merge_requests?state=opened&source_branch=cms/projects/p-3')).json).toEqual(
			[],
		);
		expect(
			(await ask('/repository/branches/cms%2Fprojects%2Fp-3', { method: 'DELETE' })).status,
		).toBe(204);
		expect(await host.branches()).not.toContain('cms/projects/p-3');
	});

	test('are merged with the sha that was seen, and not without or with another', async () => {
		const iid = await draft('cms/projects/merge', path, 'merged\n');
		expect(await merge(iid, '')).toMatchObject({
			status: 400,
			json: { message: 'SHA must be provided when merging' },
		});
		expect((await merge(iid, `&sha=${'0'.repeat(40)}`)).status).toBe(409);
		const sha = await host.head('cms/projects/merge');
		expect((await merge(iid, `&sha=${sha}`, 'redaktion')).status).toBe(401);
		expect(await merge(iid, `&sha=${sha}`)).toMatchObject({
			status: 200,
			json: { state: 'merged' },
		});
		expect(await host.fileAt('main', path)).toBe('merged\n');
		expect(await host.branches()).not.toContain('cms/projects/merge');
		expect((await merge(iid, `&sha=${sha}`)).status).toBe(405);
	});

	test('are rebased, or say what stands against it, and do not merge contradictions', async () => {
		const other = 'content/projects/p-4.yaml';
		const iid = await draft('cms/projects/rebase', other, 'draft\n');
		await host.commitTo('main', 'content/projects/p-5.yaml', 'elsewhere\n');
		const rebase = () => ask(`/merge_requests/${iid}/rebase?skip_ci=true`, { method: 'PUT' });
		expect(await rebase()).toMatchObject({ status: 202 });
		expect(await host.fileAt('cms/projects/rebase', 'content/projects/p-5.yaml')).toBe(
			'elsewhere\n',
		);
		expect(await host.fileAt('cms/projects/rebase', other)).toBe('draft\n');
		await host.commitTo('main', other, 'other\n');
		await rebase();
		const seen = await ask(`/merge_requests/${iid}?include_rebase_in_progress=true`);
		expect(seen.json).toMatchObject({
			rebase_in_progress: false,
			merge_error: expect.stringContaining('Rebase failed'),
		});
		expect((await merge(iid, `&sha=${await host.head('cms/projects/rebase')}`)).status).toBe(422);
	});

	test('tell what a pipeline says of their commit', async () => {
		await draft('cms/projects/status', 'content/projects/p-6.yaml', 'draft\n');
		const sha = (await host.head('cms/projects/status')) ?? '';
		host.setStatus(sha, {
			name: 'deploy/preview',
			status: 'success',
			target_url: 'http://127.0.0.1/',
			ref: 'cms/projects/status',
		});
		const { json } = await ask(`/repository/commits/${sha}/statuses?ref=cms/projects/status`);
		expect(json).toMatchObject([{ name: 'deploy/preview', status: 'success' }]);
		expect((await ask(`/repository/commits/${sha}/refs?type=branch`)).json).toEqual([
			{ type: 'branch', name: 'cms/projects/status' },
		]);
	});
});
