import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '#src/catalog/catalog.ts';
import { idPattern, mediaPattern } from '#src/catalog/fields.ts';
import { vocabularyNames } from '#src/catalog/vocabulary.ts';
import { extensionOf, mediaKinds } from '#src/checks/media-kinds.ts';
import { languages } from '#src/i18n/languages.ts';

const media = 'content/media';

const folders = new Map<string, string>(
	catalog.flatMap(({ folder, format }): [string, string][] =>
		format === 'yaml'
			? [[`content/${folder}`, 'yaml']]
			: languages.map((language) => [`content/${folder}/${language}`, 'mdx']),
	),
);
const files = new Set([
	'content/site.yaml',
	'content/search/synonyms.yaml',
	...vocabularyNames.map((name) => `content/vocabularies/${name}.yaml`),
]);

/** Says whether a path is a folder whose files the editor may list. */
export const isEditorFolder = (path: unknown): boolean =>
	typeof path === 'string' && (folders.has(path) || path === media);

/** Says whether a path is a file that the editor may read and write: an entry, a list of terms, the settings, a picture. */
export function isEditorFile(path: unknown): boolean {
	if (typeof path !== 'string') return false;
	if (files.has(path)) return true;
	const slash = path.lastIndexOf('/');
	const [folder, name] = [path.slice(0, slash), path.slice(slash + 1)];
	if (folder === media)
		return mediaPattern.test(name) && Object.hasOwn(mediaKinds, extensionOf(name));
	const extension = folders.get(folder);
	return (
		extension !== undefined &&
		name.endsWith(`.${extension}`) &&
		idPattern.test(name.slice(0, -extension.length - 1))
	);
}

/** Says whether a path below `root` leads through a link, which could lead out of the folder. */
export function isThroughLink(root: string, path: string): boolean {
	const steps = path.split('/');
	return steps.some((_, index) => {
		const stat = lstatSync(join(root, ...steps.slice(0, index + 1)), { throwIfNoEntry: false });
		return stat?.isSymbolicLink() === true;
	});
}
