import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { personsDay, writePersonsOverlay } from '#tests/fixture/persons.ts';
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
	await buildSite(personsBuild);
	await writePersonsOverlay(withdrawnBuild.overlay, personsDay);
	await writePagesOnly(withdrawnBuild.content);
	await nameGitServer(withdrawnBuild.content);
	await buildSite(withdrawnBuild);
}

const nameGitServer = (content: string) =>
	appendFile(join(content, 'site.yaml'), stringify({ cms: adminSettings }));

/** The pages without their texts, which lead to entries, and what a catalogue cannot do without. */
async function writePagesOnly(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	for (const part of ['vocabularies', 'search', 'pages', 'site.yaml'])
		await cp(join('content', part), join(folder, part), { recursive: true });
	for (const path of await readdir(join(folder, 'pages'), { recursive: true })) {
		if (!path.endsWith('.mdx')) continue;
		const file = join(folder, 'pages', path);
		const [facts] = /^---\n[^]*?\n---\n/.exec(await readFile(file, 'utf8')) ?? [];
		await writeFile(file, `${facts}\nText.\n`);
	}
}

async function writeContentWithError(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await cp('content', folder, { recursive: true });
	await appendFile(join(folder, 'vocabularies/statuses.yaml'), 'unknown: field\n');
}
