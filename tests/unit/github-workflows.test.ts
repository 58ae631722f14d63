import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// The package imports its schema in a way that Node refuses: without saying that it is JSON.
registerHooks({
	load: (url, context, next) =>
		next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } =
	await import('@actions/workflow-parser');

const folder = '.github/workflows';
const workflows = readdirSync(folder).map(
	(name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const,
);

interface Job {
	'timeout-minutes'?: number;
	permissions?: Record<string, string>;
	needs?: string;
	if?: string;
	environment?: unknown;
	steps: {
		uses?: string;
		run?: string;
		with?: Record<string, unknown>;
		env?: Record<string, string>;
	}[];
}
const jobsOf = (text: string): [string, Job][] => Object.entries(parse(text).jobs);

/** What GitHub's own parser, with GitHub's own schema, says against a workflow. */
async function faults(name: string, content: string): Promise<string[]> {
	const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
	if (value) await convertWorkflowTemplate(context, value);
	return context.errors.getErrors().map(({ message }) => message);
}

describe.each(workflows)('the GitHub workflow %s', (name, text) => {
	it('is as GitHub’s own schema wants it', async () => {
		expect(await faults(name, text)).toEqual([]);
		expect(await faults(name, text.replace('steps:', 'step:'))).not.toEqual([]);
	});

	it('uses only actions pinned to a commit, with the version beside it', () => {
		const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
		expect(used.length).toBeGreaterThan(2);
		for (const action of used)
			expect(action).toMatch(/^actions\/[a-z/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	it('has the least rights, and trusts no pull request', () => {
		const { on, permissions } = parse(text);
		expect(permissions).toEqual({ contents: 'read' });
		expect(Object.keys(on)).not.toContain('pull_request_target');
		expect(Object.keys(on)).not.toContain('workflow_run');
		expect(text).not.toMatch(/GITHUB_TOKEN|github\.token/);
		for (const [job, { permissions: own = {} }] of jobsOf(text)) {
			expect([job, Object.keys(own)]).toEqual([job, job === 'deploy' ? ['pages', 'id-token'] : []]);
		}
	});

	it('has no secrets, but for the one step that fetches persons to publish them', () => {
		const used = jobsOf(text).flatMap(([job, { steps }]) =>
			steps.filter((step) => /secrets|overlay/i.test(JSON.stringify(step))).map(() => job),
		);
		expect(used).toEqual(name === 'pages.yml' ? ['build'] : []);
		const secrets = [...text.matchAll(/secrets\.(\w+)/g)].map(([, secret]) => secret);
		expect(secrets).toEqual(used.length ? ['OVERLAY_REPOSITORY', 'OVERLAY_TOKEN'] : []);
	});

	it('leaves no token behind, ends by itself, and puts nothing of a pull request into a command', () => {
		for (const [, { steps, 'timeout-minutes': minutes }] of jobsOf(text)) {
			expect(minutes).toBeLessThanOrEqual(60);
			for (const { uses = '', run = '', with: inputs } of steps) {
				if (uses.startsWith('actions/checkout@'))
					expect(inputs?.['persist-credentials']).toBe(false);
				expect(run).not.toContain('${{');
			}
		}
	});
});

it('deploys from the default branch only', () => {
	const deploying = workflows.filter(([, text]) => text.includes('actions/deploy-pages@'));
	expect(deploying.map(([name]) => name)).toEqual(['pages.yml']);
	const [[, text] = ['', '']] = deploying;
	expect(Object.keys(parse(text).on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
	const jobs = Object.fromEntries(jobsOf(text));
	expect(jobs['deploy']?.needs).toBe('build');
	expect(jobs['build']?.if).toBe('github.ref_name == github.event.repository.default_branch');
	// GitHub itself lets no other branch into this environment, which is where the secrets lie.
	expect(jobs['build']?.environment).toBe('github-pages');
});

it('builds the site with what the link check found out last', () => {
	const caches = workflows.flatMap(([name, text]) =>
		jobsOf(text).flatMap(([, { steps }]) =>
			steps.flatMap(({ uses = '', with: inputs }) => {
				const [, action] = /^actions\/cache\/(\w+)@/.exec(uses) ?? [];
				const key = inputs?.[action === 'save' ? 'key' : 'restore-keys'];
				return action ? [[name, action, inputs?.['path'], String(key).slice(0, 12)]] : [];
			}),
		),
	);
	expect(caches).toEqual(
		[
			['links.yml', 'restore'],
			['links.yml', 'save'],
			['pages.yml', 'restore'],
		].map((one) => [...one, 'content/link-status.json', 'link-status-']),
	);
});

it('asks which ids have disappeared, where it checks the content, with the history that this takes', () => {
	const { steps } = parse(readFileSync(`${folder}/check.yml`, 'utf8')).jobs.content as Job;
	const asking = steps.find(({ run }) => run?.startsWith('npm run ids -- since'));
	expect(asking?.env?.['SINCE']).toContain('github.event.pull_request.base.sha');
	expect(asking?.env?.['SINCE']).toContain('github.event.before');
	expect(steps[0]?.with?.['fetch-depth']).toBe(0);
});

it('fetches the whole history wherever the site is built', () => {
	const building = workflows.flatMap(([name, text]) =>
		jobsOf(text)
			.filter(([, { steps }]) => steps.some(({ run }) => run === 'npm run build'))
			.map(([job, { steps }]) => {
				const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
				return [`${name} ${job}`, checkout?.with?.['fetch-depth']] as const;
			}),
	);
	expect(building.length).toBeGreaterThan(1);
	expect(building.filter(([, depth]) => depth !== 0)).toEqual([]);
});
