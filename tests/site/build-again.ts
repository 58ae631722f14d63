import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { clearingPointMail, personsDay, writePersonsOverlay } from '#tests/fixture/persons.ts';
import buildFixture from './build-fixture.ts';
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
import { writePagesOnly } from './write-pages-only.ts';

/** Makes the builds that the tests compare and look through, one after the other: Astro's caches are shared. */
export default async function buildAgain(): Promise<void> {
	// For those who work on the tests themselves.
	if (process.env['KEEP_BUILDS']) return;
	await buildFixture();
	await writeContentWithError(refusedBuild.content);
	await buildSite(refusedBuild);
	await rm(secondBuild.content, { recursive: true, force: true });
	await cp('content', secondBuild.content, { recursive: true });
	await nameGitServer(secondBuild.content);
	await buildSite(secondBuild);
	await writePagesOnly(adminBuild.content);
	await nameGitServer(adminBuild.content);
	await buildSite(adminBuild);
	await buildSite(pagesBuild);
	await writePersonsOverlay(personsBuild.overlay);
	await writePagesOnly(personsBuild.content);
	await nameMailbox(personsBuild.content);
	await buildSite(personsBuild);
	await writePersonsOverlay(withdrawnBuild.overlay, personsDay);
	await writePagesOnly(withdrawnBuild.content);
	await nameGitServer(withdrawnBuild.content);
	await buildSite(withdrawnBuild);
}

const nameGitServer = (content: string) =>
	appendFile(join(content, 'site.yaml'), stringify({ cms: adminSettings }));

async function nameMailbox(content: string): Promise<void> {
	const path = join(content, 'site.yaml');
	const site = parse(await readFile(path, 'utf8')) as Record<string, object>;
	await writeFile(
		path,
		stringify({ ...site, operator: { ...site['operator'], mail: clearingPointMail } }),
	);
}

async function writeContentWithError(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await cp('content', folder, { recursive: true });
	await appendFile(join(folder, 'vocabularies/statuses.yaml'), 'unknown: field\n');
}
