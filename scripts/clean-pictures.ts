// Takes places, names and other metadata off the pictures in content/media/, and makes large ones smaller: npm run clean:pictures
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFault } from '#src/checks/media-content.ts';
import { mediaFiles } from '#src/checks/media-fields.ts';
import { extensionOf, mediaKinds } from '#src/checks/media-kinds.ts';
import { cleanPicture } from '#src/editing/local/clean-picture.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';

const content = await readContentFolder(contentFolderPath());
for (const [name, file] of mediaFiles(content)) {
	const extension = extensionOf(name);
	if (!mediaKinds[extension]?.picture) continue;
	const path = join(contentFolderPath(), file.path);
	const before = await readFile(path);
	if (contentFault(extension, before)?.code !== 'media-metadata') continue;
	await writeFile(path, await cleanPicture(before));
	console.log(path);
}
