import { execFileSync, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Each starts a process that reads the whole content.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'intake-'));
const content = join(folder, 'content');
const mailed = join(folder, 'mailed.yaml');
beforeAll(() => cpSync('content', content, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const run = () =>
	spawnSync(process.execPath, ['scripts/intake.ts', mailed, '--content', content], {
		encoding: 'utf8',
		env: { ...process.env, LANG: 'de_DE.UTF-8', LC_ALL: '' },
	});
const entry = `id: neuer-eintrag
title:
  de: Ganz neuer Eintrag
summary:
  de: Zusammenfassung.
laender:
  - BE
verified:
  on: '2026-11-22'
  by: partner
  method: self-declared
`;
const target = join(content, 'projects/neuer-eintrag.yaml');

test('writes a suggestion that the gate accepts, without its first lines, and says how to go on', () => {
	writeFileSync(mailed, `# content/projects/neuer-eintrag.yaml\n# einverstanden: ja\n${entry}`);
	const { status, stdout } = run();
	expect(status).toBe(0);
	expect(stdout).toContain('einverstanden: ja');
	expect(stdout).toContain('git switch -c add-neuer-eintrag');
	expect(readFileSync(target, 'utf8')).toBe(entry);
	rmSync(target);
});

test('writes nothing of a suggestion that the gate refuses', () => {
	writeFileSync(mailed, `# content/projects/neuer-eintrag.yaml\n${entry.replace('BE', 'XX')}`);
	const { status, stdout, stderr } = run();
	expect([status, existsSync(target)]).toEqual([1, false]);
	expect(stdout).toContain('unknown-term');
	expect(stderr).toContain('Es wurde nichts geschrieben.');
});

test('does not even read a file of many megabytes', () => {
	writeFileSync(mailed, '');
	truncateSync(mailed, 3 * 1024 ** 3);
	const { status, stderr } = run();
	expect(status).toBe(2);
	expect(stderr).toContain('zu groß');
	rmSync(mailed);
});

test('says how it is called', () => {
	expect(() => execFileSync(process.execPath, ['scripts/intake.ts'], { stdio: 'pipe' })).toThrow(
		/npm run intake/,
	);
});
