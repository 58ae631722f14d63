import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { contentErrors } from '#src/checks/content-errors.ts';
import type { ContentMessage } from '#src/content-thread/content-thread.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { shownMedia } from '#src/entries/shown-media.ts';
import { searchFiles } from '#src/search/search-files.ts';

const folder = workerData as string;
const say = (message: ContentMessage) => parentPort?.postMessage(message);
/** Where to write what search adds to the site. */
const target = new Promise<string>((resolve) => parentPort?.once('message', resolve));

const content = await readContentFolder(folder);
const { catalogue } = content;
const { entries, vocabularies } = catalogue;
say({ step: 'catalogue', fact: { entries, vocabularies, site: catalogue.site } });
say({ step: 'media', fact: shownMedia(content) });
const errors = await contentErrors(content, folder);
say({ step: 'errors', fact: errors });
const files = errors ? new Map<string, Uint8Array>() : await searchFiles(content, folder);
say({ step: 'indexed', fact: files.size });
const site = await target;
for (const [path, bytes] of files) {
	const file = join(site, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, bytes);
}
say({ step: 'written', fact: files.size });
