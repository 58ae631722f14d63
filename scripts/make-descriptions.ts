// Writes what follows from the descriptions of the content types, JSON Schemas and tables for authors: npm run make:descriptions
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { madeFiles } from '#src/editing/author-docs/made-files.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';

const { catalogue } = await readContentFolder(contentFolderPath());
const read = (path: string) => readFileSync(path, 'utf8');
for (const [path, text] of madeFiles(catalogue.vocabularies, read)) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
