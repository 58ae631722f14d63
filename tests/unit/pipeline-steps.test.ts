import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

/** Every command of the pipelines of both hosts. */
const commands = new Set([
	...Object.values(
		read('.gitlab-ci.yml') as Record<string, { script?: string[]; before_script?: string[] }>,
	).flatMap(({ script = [], before_script = [] }) => [...before_script, ...script]),
	...readdirSync('.github/workflows').flatMap((name) => {
		const { jobs } = read(`.github/workflows/${name}`) as {
			jobs: Record<string, { steps: { run?: string }[] }>;
		};
		return Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
	}),
]);
// These take minutes, and `npm test`, of which this is a part, does what they do; the last one would ask other hosts.
const long = /^npm (?:ci\b.*|test|run build|run check:links)$/;

const scratch = mkdtempSync(join(tmpdir(), 'steps-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('the steps of the pipelines', { timeout: 120_000 }, () => {
	it('call only scripts that exist', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
		const called = [...commands].flatMap((command) => /npm run ([\w:-]+)/.exec(command)?.[1] ?? []);
		expect(called.length).toBeGreaterThan(2);
		expect(called.filter((name) => !(name in scripts))).toEqual([]);
	});

	it.each([...commands].filter((command) => !long.test(command)))('can be run: %s', (command) => {
		const { status, stderr } = spawnSync(
			'bash',
			['-euo', 'pipefail', '-c', command.replaceAll('reports/', `${scratch}/`)],
			{
				encoding: 'utf8',
				env: {
					...process.env,
					// What a host says where there was nothing before: so the working tree decides nothing here.
					CI_MERGE_REQUEST_DIFF_BASE_SHA: '0'.repeat(40),
					SINCE: '0'.repeat(40),
					CI_PAGES_URL: 'https://group.pages.example/project/mr-7',
					GITHUB_STEP_SUMMARY: join(scratch, 'summary.md'),
					GITHUB_ENV: join(scratch, 'environment'),
					// Where this runs in the pipeline that publishes, the real one is for that alone.
					OVERLAY_REPOSITORY: '',
				},
			},
		);
		expect([status, stderr]).toEqual([0, expect.any(String)]);
	});

	it('leave the reports that the hosts are told of', () => {
		expect(readdirSync(scratch).sort()).toEqual(
			expect.arrayContaining([
				'comment.md',
				'content.sarif',
				'content.xml',
				'quality.json',
				'summary.md',
			]),
		);
	});
});
