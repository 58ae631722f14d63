import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { clearingPointMail, writePersonsOverlay } from '#tests/fixture/persons.ts';
import { buildSite } from './build-site.ts';
import { personsBuild } from './builds.ts';
import { writeHistory } from './histories.ts';
import { writePagesOnly } from './write-pages-only.ts';

/** Builds a catalogue of pages only, with a protected folder of invented persons and a mailbox of the Clearing Point. */
export async function buildPersons(): Promise<void> {
	await writePersonsOverlay(personsBuild.overlay);
	await writeHistory(personsBuild.history);
	await writePagesOnly(personsBuild.content);
	const path = join(personsBuild.content, 'site.yaml');
	const site = parse(await readFile(path, 'utf8')) as Record<string, object>;
	const operator = { ...site['operator'], mail: clearingPointMail };
	await writeFile(path, stringify({ ...site, operator }));
	await buildSite(personsBuild);
}
