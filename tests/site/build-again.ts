import { appendFile, cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { personsDay, writePersonsOverlay } from '#tests/fixture/persons.ts';
import buildFixture from './build-fixture.ts';
import { buildPersons } from './build-persons.ts';
import { buildSite } from './build-site.ts';
import {
	adminBuild,
	adminSettings,
	pagesBuild,
	personsBuild,
	refusedBuild,
	secondBuild,
	withdrawnBuild,
} from './builds.ts';
import { cloneShallow } from './histories.ts';
import { writePagesOnly } from './write-pages-only.ts';

/** Makes the builds that the tests compare and look through, one after the other: Astro's caches are shared. */
export default async function buildAgain(): Promise<void> {
	// For those who work on the tests themselves.
	if (process.env['KEEP_BUILDS']) return;
	await buildFixture();
	await writeContentWithErrors(refusedBuild.content);
	await buildSite(refusedBuild);
	await rm(secondBuild.content, { recursive: true, force: true });
	await cp('content', secondBuild.content, { recursive: true });
	await nameGitServer(secondBuild.content);
	await buildSite(secondBuild);
	await writePagesOnly(adminBuild.content);
	await nameGitServer(adminBuild.content);
	await buildSite(adminBuild);
	await buildSite(pagesBuild);
	await buildPersons();
	await writePersonsOverlay(withdrawnBuild.overlay, personsDay);
	await writePagesOnly(withdrawnBuild.content);
	await nameGitServer(withdrawnBuild.content);
	await cloneShallow(personsBuild.history, withdrawnBuild.history);
	await buildSite(withdrawnBuild);
}

const nameGitServer = (content: string) =>
	appendFile(join(content, 'site.yaml'), stringify({ cms: adminSettings }));

/** The second error is one on which the bundler fails, too, and says less. */
async function writeContentWithErrors(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await cp('content', folder, { recursive: true });
	await appendFile(join(folder, 'vocabularies/statuses.yaml'), 'unknown: field\n');
	await appendFile(join(folder, 'guides/de/looking-back.mdx'), '\n<Note\n');
}
