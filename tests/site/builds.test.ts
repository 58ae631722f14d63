import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLogs, type BuildOutcome } from './build-site.ts';
import { readBuiltSite } from './built-site.ts';
import { fixtureBuild, mainBuild, secondBuild } from './builds.ts';

describe.each([
	['the second build of the site', secondBuild],
	['a build of every kind of entry under a base path', fixtureBuild],
])('%s', (_, build) => {
	const logs = buildLogs(build);

	it('succeeds', () => {
		const { code, output } = JSON.parse(readFileSync(logs.outcome, 'utf8')) as BuildOutcome;
		expect(code, output).toBe(0);
	});

	it('asks nothing of the network', () => {
		expect(readFileSync(logs.network, 'utf8')).toBe('');
	});
});

it('is the same in every byte when it is built again', () => {
	const digests = (folder: string) =>
		Object.fromEntries(
			[...readBuiltSite({ ...mainBuild, folder }).files].map((file) => [
				file,
				createHash('sha256')
					.update(readFileSync(join(folder, file)))
					.digest('hex'),
			]),
		);
	expect(digests(secondBuild.folder)).toEqual(digests(mainBuild.folder));
});
