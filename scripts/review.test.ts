import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSmallContent } from '#tests/fixture/write-small-content.ts';

const root = mkdtempSync(join(tmpdir(), 'review-'));
const content = join(root, 'content');
const out = join(root, 'queue.json');

const checked = (on: string) => ({ on, by: 'editorial-team', method: 'desk-research-read-once' });

beforeAll(() =>
	writeSmallContent(content, [
		{ id: 'fresh' },
		{ id: 'due', verified: checked('2025-03-10') },
		{ id: 'dormant', verified: checked('2024-05-03') },
		{ id: 'overdue', verified: checked('2025-02-10') },
	]),
);
afterAll(() => rmSync(root, { recursive: true }));

const run = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
	spawnSync(process.execPath, ['scripts/review.ts', ...args], {
		encoding: 'utf8',
		env: { LANG: 'de_DE.UTF-8', BUILD_DATE: '2026-03-01', ...environment },
	});

describe('npm run review', { timeout: 60_000 }, () => {
	it('prints what has to be checked again, the longest overdue first, and writes it', () => {
		const { status, stdout, stderr } = run(['--content', content, '--out', out]);
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout.split('\n').slice(0, 4)).toEqual([
			'ruht: Beispiel dormant – geprüft 3. Mai 2024, gilt bis 3. Mai 2025',
			'überfällig: Beispiel overdue – geprüft 10. Februar 2025, gilt bis 10. Februar 2026',
			'bald zu prüfen: Beispiel due – geprüft 10. März 2025, gilt bis 10. März 2026',
			'Am 1. März 2026 sind 3 Einträge zu prüfen.',
		]);
		expect(stdout).toContain('Projekte: 50 % von 4 in der Frist\n');
		expect(stdout).toContain(`Geschrieben: ${out}\n`);
		const { date, queue } = JSON.parse(readFileSync(out, 'utf8')) as {
			date: string;
			queue: { id: string; file: string }[];
		};
		expect(date).toBe('2026-03-01');
		expect(queue.map(({ id }) => id)).toEqual(['dormant', 'overdue', 'due']);
		expect(queue[0]?.file).toBe('projects/dormant.yaml');
	});

	it('says so in English, and on another day, where that is asked for', () => {
		const english = { LANG: 'en_GB.UTF-8', BUILD_DATE: '2024-06-01' };
		const { stdout } = run(['--content', content, '--out', out], english);
		expect(stdout).toMatch(/^There is nothing to check on 1 June 2024\.\n/);
		expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual({ date: '2024-06-01', queue: [] });
	});

	it.each([
		['an unknown option', ['--colour'], 'Aufruf: npm run review'],
		['a word too many', ['projects'], 'Aufruf: npm run review'],
		['a folder that is not there', ['--content', join(root, 'nowhere')], 'nowhere'],
	])('refuses %s, and writes nothing', (_, args, message) => {
		rmSync(out, { force: true });
		const { status, stdout, stderr } = run([...args, '--out', out]);
		expect([status, stdout, stderr.includes(message)]).toEqual([2, '', true]);
		expect(existsSync(out)).toBe(false);
	});
});
