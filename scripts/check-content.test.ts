import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'check-content-'));
	cpSync('content', folder, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/check-content.ts', ...args],
		{ encoding: 'utf8', env: { LANG: 'de_DE.UTF-8', ...environment } },
	);
	return { status, stdout, stderr };
}

describe('npm run check:content', { timeout: 60_000 }, () => {
	it('finds no error in the real content', () => {
		expect(run(['--content', folder])).toMatchObject({ status: 0, stderr: '' });
		expect(JSON.parse(run(['--format', 'json', '--content', folder]).stdout)).toBeInstanceOf(Array);
	});

	it('names all that is wrong, in the language asked for, and fails', () => {
		writeFileSync(join(folder, 'projects/broken.yaml'), 'id: broken\ntitle: x\n');
		const german = run(['--content', folder]);
		expect(german.status).toBe(1);
		expect(german.stdout).toContain('projects/broken.yaml:2:8  Fehler  Titel: ');
		expect(run(['--content', folder], { LANG: 'en_US.UTF-8' }).stdout).toContain('Error  Title: ');
		const json = run(['--content', folder, '--lang', 'en', '--format', 'json']);
		expect(json.status).toBe(1);
		expect(JSON.parse(json.stdout)).toContainEqual(
			expect.objectContaining({
				code: 'needs-languages',
				severity: 'error',
				file: 'projects/broken.yaml',
				line: 2,
				column: 8,
				field: 'Title',
			}),
		);
	});

	it('writes the reports asked for, in folders that it makes', () => {
		const [quality, comment] = [
			join(folder, '..', `${basename(folder)}-reports/quality.json`),
			join(folder, '..', `${basename(folder)}-reports/comment.md`),
		];
		run(['--content', folder, '--report', `gitlab=${quality}`, '--report', `markdown=${comment}`]);
		expect(JSON.parse(readFileSync(quality, 'utf8'))).toContainEqual(
			expect.objectContaining({ check_name: 'needs-languages' }),
		);
		expect(readFileSync(comment, 'utf8')).toContain('broken.yaml');
		expect(run(['--content', folder, '--report', 'github']).stdout).toContain('::error file=');
		rmSync(dirname(quality), { recursive: true });
	});

	it.each([
		['an unknown option', ['--colour']],
		['an unknown language', ['--lang', 'fr']],
		['an unknown format', ['--format', 'xml']],
		['an unknown report', ['--report', 'checkstyle=x.xml']],
		['a folder that is not there', ['--content', 'nowhere']],
		['a file in place of a folder', ['--content', 'package.json']],
		['a word too many', ['content']],
	])('refuses %s with a message', (_, args) => {
		const { status, stdout, stderr } = run(args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(args.at(-1));
	});
});
