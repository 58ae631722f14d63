import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { formatData } from '#src/entries/format-entry.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { syntheticCatalogue } from './synthetic-catalogue.ts';

/** Writes a content folder of so many listed entries: the real ones, and files of the synthetic ones beside them. */
export async function writeSyntheticContent(folder: string, size: number): Promise<void> {
	const { catalogue: real } = await readContentFolder(contentFolderPath());
	await rm(folder, { recursive: true, force: true });
	await cp(contentFolderPath(), folder, { recursive: true });
	const known = new Set(real.entries.map(({ id }) => id));
	for (const { id, type, data, files } of syntheticCatalogue(real, size).entries) {
		if (known.has(id)) continue;
		const path = join(folder, String(files[0]));
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, formatData(data, contentTypeNamed(type).fields));
	}
}
