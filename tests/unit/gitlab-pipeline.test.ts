import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// gitlab-ci-local checks a pipeline against GitLab's own schema, and works out which jobs run when.
const program = resolve('node_modules/gitlab-ci-local/dist/index.js');
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'pipeline-'));
	cpSync('.gitlab-ci.yml', join(folder, '.gitlab-ci.yml'));
	const git = (...args: string[]) => spawnSync('git', args, { cwd: folder });
	git('init', '-q', '-b', 'main');
	git('add', '.');
	git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'x');
	// What a merge request changes, it works out against this.
	git('remote', 'add', 'origin', 'git@gitlab.example:group/project.git');
	git('update-ref', 'refs/remotes/origin/main', 'HEAD');
});

afterAll(() => rmSync(folder, { recursive: true }));

function list(variables: Readonly<Record<string, string>>) {
	const set = Object.entries(variables).flatMap(([name, value]) => [
		'--variable',
		`${name}=${value}`,
	]);
	const ignored = ['--ignore-predefined-vars', Object.keys(variables).join()];
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[program, '--list-json', ...set, ...ignored],
		{ cwd: folder, encoding: 'utf8' },
	);
	return { status, stdout, stderr };
}

/** The jobs that run in a pipeline with these variables. */
function jobs(variables: Readonly<Record<string, string>>): string[] {
	const { stdout } = list(variables);
	const all: { name: string; when: string }[] = JSON.parse(stdout.slice(stdout.indexOf('[\n')));
	return all.filter(({ when }) => when !== 'never').map(({ name }) => name);
}

const merge = {
	CI_PIPELINE_SOURCE: 'merge_request_event',
	CI_MERGE_REQUEST_IID: '7',
	CI_MERGE_REQUEST_PROJECT_ID: '1',
	CI_COMMIT_BRANCH: '',
};
const own = { ...merge, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1' };
const outside = { ...merge, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2', CI_PROJECT_ID: '2' };
const branch = { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main' };

describe('the GitLab pipeline', { timeout: 120_000 }, () => {
	it('is as GitLab’s own schema wants it', () => {
		expect(list(own).status).toBe(0);
		const file = join(folder, '.gitlab-ci.yml');
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, text.replace('stage: check', 'stages: check'));
		expect(list(own).status).not.toBe(0);
		writeFileSync(file, text);
	});

	it('checks and tests every merge request', () => {
		for (const kind of [own, outside])
			expect(jobs(kind)).toEqual(expect.arrayContaining(['check', 'test']));
	});

	it('never deploys what comes from outside', () => {
		const running = jobs({ ...outside, REVIEW_APPS: 'true', CI_COMMIT_REF_PROTECTED: 'true' });
		expect(running).not.toContain('pages');
		expect(running).not.toContain('review');
	});

	it('shows a merge request from an own branch as a review app, where the server can', () => {
		expect(jobs({ ...own, REVIEW_APPS: 'true' })).toContain('review');
		expect(jobs(own)).not.toContain('review');
	});

	it('publishes the protected default branch, and no other', () => {
		expect(jobs({ ...branch, CI_COMMIT_REF_PROTECTED: 'true' })).toContain('pages');
		expect(jobs({ ...branch, CI_COMMIT_REF_PROTECTED: 'false' })).not.toContain('pages');
	});

	const scheduled = {
		...branch,
		CI_PIPELINE_SOURCE: 'schedule',
		CI_COMMIT_REF_PROTECTED: 'true',
	};

	it('builds anew on every schedule, whatever the tests would say', () => {
		expect(jobs(scheduled)).toEqual(['pages']);
	});

	it('asks links, and says what has to be checked again, on the weekly schedule of the protected default branch only', () => {
		const weekly = { ...scheduled, WEEKLY: 'true' };
		expect(jobs(weekly).toSorted()).toEqual(['links', 'pages', 'review-queue']);
		for (const kind of [own, { ...branch, CI_COMMIT_REF_PROTECTED: 'true' }])
			for (const job of ['links', 'review-queue'])
				expect(jobs({ ...kind, WEEKLY: 'true' })).not.toContain(job);
		expect(jobs({ ...weekly, CI_COMMIT_REF_PROTECTED: 'false' })).toEqual([]);
	});

	it('hands what is known of links to the job that publishes, and to no other', () => {
		const text = readFileSync('.gitlab-ci.yml', 'utf8');
		const withStatus = Object.entries<{ cache?: object }>(parse(text))
			.filter(([, { cache }]) => JSON.stringify(cache ?? {}).includes('content/link-status.json'))
			.map(([name]) => name);
		expect(withStatus).toEqual(['pages', 'links']);
		const { pages, links } = parse(text);
		expect(pages.cache).toContainEqual({
			key: links.cache.key,
			policy: 'pull',
			paths: links.cache.paths,
		});
	});

	it('gives persons to the job that publishes, and to no other', () => {
		const all = Object.entries(parse(readFileSync('.gitlab-ci.yml', 'utf8')));
		const withPersons = all.filter(([, job]) => /overlay/i.test(JSON.stringify(job)));
		expect(withPersons.map(([name]) => name)).toEqual(['pages']);
		const tempting = {
			OVERLAY_REPOSITORY: 'https://x.example',
			WEEKLY: 'true',
			REVIEW_APPS: 'true',
		};
		for (const kind of [own, outside, { ...branch, CI_COMMIT_REF_PROTECTED: 'false' }])
			expect(jobs({ ...kind, ...tempting })).not.toContain('pages');
	});

	it('uses no variable that only the project knows, but the switches for reviews and for the weekly schedule', () => {
		const text = readFileSync('.gitlab-ci.yml', 'utf8').replace(/#.*/g, '');
		const variables = [...text.matchAll(/\$\{?(\w+)/g)].map(([, name]) => String(name));
		// What names the private repository is read by scripts/setup/fetch-overlay.mjs alone.
		expect([...new Set(variables.filter((name) => !name.startsWith('CI_')))]).toEqual([
			'REVIEW_APPS',
			'WEEKLY',
		]);
	});

	it('fetches the whole history wherever the site is built', () => {
		const jobs: Record<string, { script?: string[]; variables?: Record<string, string> }> = parse(
			readFileSync('.gitlab-ci.yml', 'utf8'),
		);
		const building = Object.entries(jobs).filter(([, { script }]) =>
			script?.includes('npm run build'),
		);
		expect(building.map(([name, { variables }]) => [name, variables?.['GIT_DEPTH']])).toEqual([
			['.site', '0'],
		]);
	});

	it('asks which ids have disappeared, where it checks the content, with the history that this takes', () => {
		const { script, variables } = parse(readFileSync('.gitlab-ci.yml', 'utf8')).check;
		expect(script.at(-1)).toContain('npm run ids -- since');
		expect(variables['GIT_DEPTH']).toBe('0');
	});

	it('has the reports that GitLab shows', () => {
		expect(parse(readFileSync('.gitlab-ci.yml', 'utf8')).check.artifacts.reports).toEqual({
			codequality: 'reports/quality.json',
			junit: 'reports/content.xml',
		});
	});
});
