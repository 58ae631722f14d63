import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { linkStatusText, parseLinkStatus } from '#src/entries/link-status.ts';
import { writeSmallContent } from '#tests/fixture/write-small-content.ts';

const root = mkdtempSync(join(tmpdir(), 'check-links-'));
const today = '2026-03-01';

const servers: Server[] = [];
let asked: string[] = [];
const statusFile = (content: string) => join(content, 'link-status.json');

/** Serves an address at a host of its own: between two requests at one host the command pauses for a second. */
async function serve(name: string, status: number, location?: string): Promise<string> {
	const server = createServer((_, response) => {
		asked.push(name);
		response.writeHead(status, location ? { location } : {}).end();
	});
	servers.push(server);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`;
}
let [well, moved, missing] = ['', '', ''];

// It waits for seconds until it gives up: meanwhile the others run.
let offline: ReturnType<typeof run>;

beforeAll(async () => {
	offline = run('--content', await contentWith('offline', ['http://127.0.0.1:1/']));
	well = await serve('well', 200);
	moved = await serve('moved', 301, well);
	missing = await serve('missing', 404);
});
afterAll(() => {
	for (const server of servers) server.close();
	rmSync(root, { recursive: true });
});

/** A content folder whose one project names these addresses, with what is known of them. */
async function contentWith(name: string, urls: readonly string[], status?: string) {
	const folder = join(root, name);
	const sources = urls.map((url) => ({ title: 'Quelle', url }));
	await writeSmallContent(folder, [{ id: 'a', sources }]);
	if (status !== undefined) writeFileSync(statusFile(folder), status);
	return folder;
}

async function run(...args: readonly string[]) {
	const child = spawn(process.execPath, ['scripts/check-links.ts', ...args], {
		env: { LANG: 'de_DE.UTF-8', BUILD_DATE: today },
	});
	const said = { stdout: '', stderr: '' };
	for (const name of ['stdout', 'stderr'] as const)
		child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
	const status = await new Promise<number | null>((done) => child.once('close', done));
	return { status, ...said };
}

describe('npm run check:links', { timeout: 60_000 }, () => {
	beforeEach(() => void (asked = []));

	it('asks what it does not know yet, says what it finds and where that stands, and keeps it', async () => {
		const failing = { state: 'failing', since: '2026-02-10', runs: 2, why: '404' } as const;
		const before = {
			[well]: { state: 'ok', checked: '2026-02-27' },
			[missing]: { ...failing, checked: '2026-02-20' },
		} as const;
		const content = await contentWith('all', [well, moved, missing], linkStatusText(before));
		const { status, stdout, stderr } = await run('--content', content);
		expect([status, stderr]).toEqual([0, '']);
		expect(parseLinkStatus(readFileSync(statusFile(content), 'utf8'))).toEqual({
			[well]: before[well],
			[moved]: { state: 'moved', to: well, checked: today },
			[missing]: { ...failing, state: 'gone', runs: 3, checked: today },
		});
		expect(stdout).toMatch(/^1\/2 .*\n2\/2 /m);
		const where = '\n    in projects/a.yaml\n';
		expect(stdout).toContain(`\numgezogen: ${moved} → ${well}${where}`);
		expect(stdout).toContain(`\nnicht erreichbar: ${missing} (seit 10. Februar 2026: 404)${where}`);
		expect(stdout).toContain('Gefragt: 2 von 3 Adressen, die der Katalog nennt.\n');
		expect(stdout).toContain(`Geschrieben: ${statusFile(content)}\n`);
	});

	it('does not ask again what was well of late, unless it is told to', async () => {
		const status = linkStatusText({ [well]: { state: 'ok', checked: '2026-02-27' } });
		const content = await contentWith('of-late', [well], status);
		expect((await run('--content', content)).stdout).toContain('Gefragt: 0 von 1');
		expect(asked).toEqual([]);
		expect((await run('--content', content, '--all')).stdout).toContain('Gefragt: 1 von 1');
		expect(asked).toEqual(['well']);
	});

	it.each([
		['an unknown option', ['--colour'], 'Aufruf: npm run check:links'],
		['days that are no number', ['--days', 'all'], 'Aufruf: npm run check:links'],
		['a word too many', ['projects'], 'Aufruf: npm run check:links'],
		['a folder that is not there', ['--content', join(root, 'nowhere')], 'nowhere'],
	])('refuses %s, and asks nothing', async (_, args, message) => {
		const { status, stdout, stderr } = await run(...args);
		expect([status, stdout, stderr.includes(message)]).toEqual([2, '', true]);
		expect(asked).toEqual([]);
	});

	it('refuses to go on from a file that it has not written', async () => {
		const content = await contentWith('unreadable', [well], '[]');
		const { status, stderr } = await run('--content', content);
		expect([status, stderr.includes('link-status.json')]).toEqual([2, true]);
		expect(readFileSync(statusFile(content), 'utf8')).toBe('[]');
		expect(asked).toEqual([]);
	});

	it('fails where nothing at all answers, and keeps no failure', async () => {
		const { status, stderr } = await offline;
		expect([status, stderr.includes('Keine einzige Adresse')]).toEqual([1, true]);
		expect(existsSync(statusFile(join(root, 'offline')))).toBe(false);
	});
});
