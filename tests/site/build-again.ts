import { appendFile, cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFixtureContent } from '#tests/fixture/write-fixture-content.ts';
import { buildSite } from './build-site.ts';
import { fixtureBuild, refusedBuild, secondBuild } from './builds.ts';

/** Makes the builds that the tests compare and look through, one after the other: Astro's caches are shared. */
export default async function buildAgain(): Promise<void> {
	// For those who work on the tests themselves.
	if (process.env['KEEP_BUILDS']) return;
	await writeFixtureContent(fixtureBuild.content);
	await buildSite(fixtureBuild);
	await writeContentWithError(refusedBuild.content);
	await buildSite(refusedBuild);
	await buildSite(secondBuild);
}

async function writeContentWithError(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await cp('content', folder, { recursive: true });
	await appendFile(join(folder, 'vocabularies/statuses.yaml'), 'unknown: field\n');
}
