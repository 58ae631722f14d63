import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildEnvironment, patience } from './build-environment.ts';
import type { Build } from './built-site.ts';

/** Where a build leaves what it said and its exit code, and which connections it tried to open. */
export const buildLogs = ({ folder }: Build) => ({
	outcome: `${folder}.json`,
	network: `${folder}.network.log`,
});

/** What became of a build. */
export interface BuildOutcome {
	readonly code: number;
	readonly output: string;
}

/** Builds a site with the network cut off and without what earlier builds kept, and leaves the outcome beside it. */
export async function buildSite(build: Build): Promise<void> {
	const logs = buildLogs(build);
	await rm(build.folder, { recursive: true, force: true });
	await mkdir(dirname(build.folder), { recursive: true });
	await writeFile(logs.network, '');
	const preload = pathToFileURL(resolve('tests/site/no-network.mjs')).href;
	const child = spawn(
		process.execPath,
		['scripts/astro.mjs', 'build', '--force', '--outDir', build.folder],
		{
			env: {
				...buildEnvironment(),
				NODE_OPTIONS: `--import=${preload}`,
				NETWORK_LOG: resolve(logs.network),
				CONTENT_DIR: build.content,
				// A copy of the content is not under version control.
				CONTENT_HISTORY: build.history ?? 'content',
				CONTENT_OVERLAY: build.overlay ?? '',
				SITE_URL: build.origin,
				BASE_PATH: build.base,
				...(build.day && { BUILD_DATE: build.day }),
				ADMIN: build.admin ?? 'off',
				ADMIN_OUT: build.adminOut,
			},
			stdio: ['ignore', 'pipe', 'pipe'],
			...patience,
		},
	);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	}
	const code = await new Promise<number>((done) =>
		child.once('close', (ended) => done(ended ?? 1)),
	);
	await writeFile(logs.outcome, JSON.stringify({ code, output } satisfies BuildOutcome));
}
