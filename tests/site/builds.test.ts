import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from '#src/i18n/words.ts';
import { buildLogs, type BuildOutcome } from './build-site.ts';
import { fileDigests, readBuiltSite, type Build } from './built-site.ts';
import { adminBuild, fixtureBuild, mainBuild, refusedBuild, secondBuild } from './builds.ts';

const outcome = (build: Build) =>
	JSON.parse(readFileSync(buildLogs(build).outcome, 'utf8')) as BuildOutcome;

describe.each([
	['the second build of the site, with the editor beside it', secondBuild],
	['a build with the editor in it', adminBuild],
	['a build of every kind of entry under a base path', fixtureBuild],
])('%s', (_, build) => {
	const logs = buildLogs(build);

	it('succeeds', () => {
		const { code, output } = outcome(build);
		expect(code, output).toBe(0);
	});

	it('asks nothing of the network', () => {
		expect(readFileSync(logs.network, 'utf8')).toBe('');
	});
});

it('is the same in every byte when it is built again, with an editor beside it or not', () => {
	expect(fileDigests(readBuiltSite(secondBuild))).toEqual(fileDigests(readBuiltSite(mainBuild)));
});

it('is not built from content with errors, and says where they are', () => {
	const { code, output } = outcome(refusedBuild);
	expect(code, output).not.toBe(0);
	expect(output).toContain('vocabularies/statuses.yaml');
	expect(output).toContain('guides/de/looking-back.mdx');
	expect(output).toContain(words('de').gate.refused);
	expect(existsSync(join(refusedBuild.folder, 'index.html'))).toBe(false);
});
