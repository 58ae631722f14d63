import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const files = {
	'site.yaml': 'tagline:\n  de: Untertitel\nname: {de: Name}\n',
	'projects/fine.yaml': 'id: fine\n',
	'projects/broken.yaml': 'id: "broken\n',
	'projects/bytes.yaml': Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xfc, 0x0a),
	'media/plan.svg': '<svg   />',
};
const canonical = 'name:\n  de: Name\ntagline:\n  de: Untertitel\n';

test('writes what differs, leaves what cannot be read, and says so', () => {
	const folder = mkdtempSync(join(tmpdir(), 'format-'));
	const text = (path: string) => readFileSync(join(folder, path));
	const run = (...args: string[]) => {
		const { stdout, status } = spawnSync(process.execPath, ['scripts/format.ts', ...args], {
			env: { ...process.env, CONTENT_DIR: folder, LC_ALL: 'en_GB.UTF-8' },
			encoding: 'utf8',
		});
		return { lines: stdout.trim().split('\n'), status };
	};
	try {
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), content);
		}
		const checked = run('--check');
		expect(checked.status).toBe(1);
		expect(checked.lines.filter((line) => line.includes('site.yaml:1'))).toHaveLength(1);
		expect(text('site.yaml').toString()).toBe(files['site.yaml']);

		const written = run();
		expect(written.lines.at(-1)).toBe('Files checked: 4; rewritten: 1; unreadable: 2.');
		expect(text('site.yaml').toString()).toBe(canonical);
		for (const path of [
			'projects/fine.yaml',
			'projects/broken.yaml',
			'projects/bytes.yaml',
			'media/plan.svg',
		] as const) {
			expect(text(path)).toEqual(Buffer.from(files[path] as string));
		}

		rmSync(join(folder, 'projects/broken.yaml'));
		rmSync(join(folder, 'projects/bytes.yaml'));
		expect(run('--check').status).toBe(0);
		expect(run('--unknown').status).toBe(2);
	} finally {
		rmSync(folder, { recursive: true });
	}
}, 30_000);
