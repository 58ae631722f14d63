import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localEditor } from '#src/editing/local/local-editor.ts';

const root = mkdtempSync(join(tmpdir(), 'local-editor-'));
let server: Server;
let port: number;
beforeAll(async () => {
	mkdirSync(join(root, '.git'));
	writeFileSync(join(root, '.git/config'), 'secret');
	mkdirSync(join(root, 'content/projects'), { recursive: true });
	mkdirSync(join(root, 'content/media'));
	writeFileSync(join(root, 'content/projects/a.yaml'), 'id: a\n');
	symlinkSync(join(root, '.git/config'), join(root, 'content/projects/link.yaml'));
	symlinkSync(join(root, '.git'), join(root, 'content/events'));
	const app = express();
	app.use('/admin', await localEditor({ root, adminFolder: join(root, 'none') }));
	server = await new Promise((resolve) => {
		const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
	});
	port = (server.address() as AddressInfo).port;
});
afterAll(() => {
	server.close();
	rmSync(root, { recursive: true, force: true });
});

/** What the server answers; `fetch` would not let a test set Host and Origin. */
const ask = (
	body: unknown,
	headers: Record<string, string> = {},
	{ path = '/admin/api/v1', method = 'POST' } = {},
) =>
	new Promise<{ status: number; text: string; headers: Record<string, unknown> }>(
		(resolve, reject) => {
			const asked = request(
				{
					host: '127.0.0.1',
					port,
					path,
					method,
					headers: { 'Content-Type': 'application/json', ...headers },
				},
				(answer) => {
					let text = '';
					answer.on('data', (part: Buffer) => (text += String(part)));
					answer.on('end', () =>
						resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }),
					);
				},
			);
			asked.on('error', reject);
			asked.end(method === 'POST' ? JSON.stringify(body) : undefined);
		},
	);

const get = (path: unknown) => ({ action: 'getEntry', params: { branch: 'main', path } });
const put = (path: string, more: object = {}) => ({
	action: 'persistEntry',
	params: {
		branch: 'main',
		dataFiles: [{ slug: 'a', path, raw: 'x', ...more }],
		assets: [],
		options: {
			commitMessage: 'x',
			newEntry: false,
			useWorkflow: false,
			collectionName: 'project',
			status: 'draft',
		},
	},
});

test('reads and writes entries', async () => {
	expect((await ask(get('content/projects/a.yaml'))).text).toContain('id: a');
	expect(await ask(put('content/projects/b.yaml'))).toMatchObject({ status: 200 });
	expect(readFileSync(join(root, 'content/projects/b.yaml'), 'utf8')).toBe('x');
});

test.each([
	'.git/config',
	'content/../.git/config',
	'content/projects/../../.git/config',
	'content/projects/..\\..\\.git\\config',
	'/etc/passwd',
	'package.json',
	'src/content.config.ts',
	'content/projects/link.yaml',
	'content/events/config.yaml',
	'content/projects/.htaccess',
	'content/projects/a.js',
	'content/projects/sub/a.yaml',
	'content/media/.git',
	'content/media/x.html',
	['content/projects/a.yaml'],
	{ toString: 'x' },
	undefined,
])('neither reads nor writes %j', async (path) => {
	expect((await ask(get(path))).status).toBe(403);
	expect((await ask(put(path as string))).status).toBe(403);
	expect(readFileSync(join(root, '.git/config'), 'utf8')).toBe('secret');
});

test('for persons reads and writes the protected folder, and nothing of the public one', async () => {
	const persons = join(root, 'katalog-personen');
	mkdirSync(join(persons, 'experts'), { recursive: true });
	mkdirSync(join(persons, '.git'));
	writeFileSync(join(persons, 'experts/a.yaml'), 'id: a\n');
	const app = express();
	app.use('/admin', await localEditor({ root, adminFolder: join(root, 'none'), persons }));
	const own = await new Promise<Server>((resolve) => {
		const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
	});
	const publicPort = port;
	({ port } = own.address() as AddressInfo);
	try {
		expect((await ask(get('katalog-personen/experts/a.yaml'))).text).toContain('id: a');
		expect(await ask(put('katalog-personen/experts/b.yaml'))).toMatchObject({ status: 200 });
		expect(readFileSync(join(persons, 'experts/b.yaml'), 'utf8')).toBe('x');
		for (const path of [
			'content/projects/a.yaml',
			'content/experts/a.yaml',
			'katalog-personen/projects/a.yaml',
			'katalog-personen/site.yaml',
			'katalog-personen/.git/config',
			'katalog-personen/experts/../../content/projects/a.yaml',
		])
			expect([path, (await ask(get(path))).status]).toEqual([path, 403]);
	} finally {
		port = publicPort;
		own.close();
	}
	expect((await ask(get('katalog-personen/experts/a.yaml'))).status).toBe(403);
});

test('moves no file elsewhere', async () => {
	const moved = put('content/projects/a.yaml', { newPath: '.git/hooks/post-checkout' });
	expect((await ask(moved)).status).toBe(403);
});

test.each([
	'deleteFile',
	'deleteFiles',
	'unpublishedEntries',
	'publishUnpublishedEntry',
	'constructor',
	'',
])('knows no action %j', async (action) => {
	const params = {
		branch: 'main',
		path: 'content/projects/a.yaml',
		paths: ['content/projects/a.yaml'],
	};
	expect((await ask({ action, params })).status).toBe(403);
});

test.each([
	{ Host: 'evil.example' },
	{ Host: '127.0.0.1.evil.example' },
	{ Origin: 'http://evil.example' },
	{ Origin: 'null' },
	{ Origin: 'http://127.0.0.1:1' },
	{ 'Sec-Fetch-Site': 'cross-site' },
	{ 'Sec-Fetch-Site': 'same-site' },
	{ 'Content-Type': 'text/plain' },
	{ 'Content-Type': 'application/x-www-form-urlencoded' },
])('refuses %j', async (headers) => {
	expect(
		(await ask(get('content/projects/a.yaml'), headers as Record<string, string>)).status,
	).toBe(403);
});

test('lets no other page put it into a frame', async () => {
	const { headers } = await ask(get('content/projects/a.yaml'));
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('answers nothing else below its address', async () => {
	expect((await ask({}, {}, { path: '/admin/api/v1', method: 'GET' })).status).toBe(403);
	expect((await ask(get('content/projects/a.yaml'), {}, { path: '/admin/api/v2' })).status).toBe(
		404,
	);
});
