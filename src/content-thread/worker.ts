import { parentPort, workerData } from 'node:worker_threads';
import { contentErrors } from '#src/checks/content-errors.ts';
import type { ContentMessage } from '#src/content-thread/content-thread.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { shownMediaPaths } from '#src/entries/shown-media.ts';
import { searchFiles } from '#src/search/search-files.ts';

const folder = workerData as string;
const say = (message: ContentMessage) => parentPort?.postMessage(message);

const content = await readContentFolder(folder);
const { entries, vocabularies, site } = content.catalogue;
say({ step: 'catalogue', fact: { entries, vocabularies, site } });
say({ step: 'media', fact: shownMediaPaths(content) });
const errors = await contentErrors(content, folder);
say({ step: 'errors', fact: errors });
say({ step: 'search', fact: errors ? new Map() : await searchFiles(content, folder) });
