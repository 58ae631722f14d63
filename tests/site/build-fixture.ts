import { writeFixtureContent } from '#tests/fixture/write-fixture-content.ts';
import { buildSite } from './build-site.ts';
import { fixtureBuild } from './builds.ts';

/** Builds the catalogue that has an entry of each kind. */
export default async function buildFixture(): Promise<void> {
	// For those who work on the tests themselves.
	if (process.env['KEEP_BUILDS']) return;
	await writeFixtureContent(fixtureBuild.content);
	await buildSite(fixtureBuild);
}
