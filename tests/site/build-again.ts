import { writeFixtureContent } from '#tests/fixture/write-fixture-content.ts';
import { buildSite } from './build-site.ts';
import { fixtureBuild, secondBuild } from './builds.ts';

/** Makes the builds that the tests compare and look through, one after the other: Astro's caches are shared. */
export default async function buildAgain(): Promise<void> {
	// For those who work on the tests themselves.
	if (process.env['KEEP_BUILDS']) return;
	await writeFixtureContent(fixtureBuild.content);
	await buildSite(fixtureBuild);
	await buildSite(secondBuild);
}
