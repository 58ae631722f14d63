import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'fetch-overlay-'));
const repository = join(root, 'persons');
const git = (...args: string[]) =>
	execFileSync('git', [
		'-C',
		repository,
		'-c',
		'user.name=x',
		'-c',
		'user.email=x@x.example',
		...args,
	]);

const granted = `Basic ${Buffer.from('reader:secret-token').toString('base64')}`;
const asked: (string | undefined)[] = [];
const server = createServer(({ headers }, response) => {
	asked.push(headers.authorization);
	const realm = { 'www-authenticate': 'Basic realm="x"' };
	response.writeHead(headers.authorization === granted ? 404 : 401, realm).end();
});

beforeAll(async () => {
	mkdirSync(repository);
	git('init', '-q');
	for (const text of ['id: old\n', 'id: a\n']) {
		writeFileSync(join(repository, 'a.yaml'), text);
		git('add', '.');
		git('commit', '-qm', 'x');
	}
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(() => {
	server.close();
	rmSync(root, { recursive: true });
});

async function fetchOverlay(environment: Readonly<Record<string, string>>) {
	const child = spawn(process.execPath, ['scripts/setup/fetch-overlay.mjs'], {
		env: { PATH: process.env['PATH'], TMPDIR: root, ...environment },
	});
	const said = { stdout: '', stderr: '' };
	for (const name of ['stdout', 'stderr'] as const)
		child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
	const status = await new Promise<number | null>((done) => child.once('close', done));
	return { status, ...said };
}

describe('the private repository of persons', { timeout: 60_000 }, () => {
	it('is fetched in its newest version only, outside of the project, and its folder is named', async () => {
		const { stdout, stderr, status } = await fetchOverlay({
			OVERLAY_REPOSITORY: pathToFileURL(repository).href,
		});
		expect([status, stderr]).toEqual([0, '']);
		const folder = stdout.trimEnd();
		expect(folder.startsWith(join(root, 'overlay-'))).toBe(true);
		expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('id: a\n');
		expect(existsSync(join(folder, '.git/shallow'))).toBe(true);
	});

	it('is not asked for where none is named', async () => {
		expect(await fetchOverlay({})).toEqual({ status: 0, stdout: '', stderr: '' });
		expect(await fetchOverlay({ OVERLAY_REPOSITORY: '' })).toMatchObject({ status: 0, stdout: '' });
	});

	it('ends the pipeline where it cannot be had', async () => {
		const { status, stdout, stderr } = await fetchOverlay({
			OVERLAY_REPOSITORY: pathToFileURL(join(root, 'nowhere')).href,
		});
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toContain('nowhere');
	});

	it('is opened by a token that nothing repeats', async () => {
		const { port } = server.address() as AddressInfo;
		const { status, stdout, stderr } = await fetchOverlay({
			OVERLAY_REPOSITORY: `http://reader@127.0.0.1:${port}/persons.git`,
			OVERLAY_TOKEN: 'secret-token',
		});
		expect(asked).toContain(granted);
		expect(status).toBe(1);
		expect(stdout + stderr).not.toContain('secret-token');
	});
});
