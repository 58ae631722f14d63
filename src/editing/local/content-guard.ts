import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentType } from '#src/catalog/content-type.ts';
import { idPattern, mediaPattern } from '#src/catalog/patterns.ts';
import { vocabularyNames } from '#src/catalog/vocabulary.ts';
import { extensionOf, mediaKinds } from '#src/checks/media-kinds.ts';
import { languages } from '#src/i18n/languages.ts';

/** Which folders and files an editor may name. */
export interface ContentGuard {
	/** Says whether a path is a folder whose files the editor may list. */
	readonly isFolder: (path: unknown) => boolean;
	/** Says whether a path is a file that the editor may read and write: an entry, a list of terms, the settings, a picture. */
	readonly isFile: (path: unknown) => boolean;
}

/**
 * The guard of a content folder.
 *
 * @param content its path below the folder that the editor reads: `content`
 * @param types the types whose entries are edited
 * @param settings whether the vocabularies and settings are, too
 */
export function contentGuard(
	content: string,
	types: readonly ContentType[],
	settings: boolean,
): ContentGuard {
	const media = `${content}/media`;
	const folders = new Map<unknown, string>(
		types.flatMap(({ folder, format }): [string, string][] =>
			format === 'yaml'
				? [[`${content}/${folder}`, 'yaml']]
				: languages.map((language) => [`${content}/${folder}/${language}`, 'mdx']),
		),
	);
	const single = ['site.yaml', 'search/synonyms.yaml'].concat(
		vocabularyNames.map((name) => `vocabularies/${name}.yaml`),
	);
	const files = new Set<unknown>(settings ? single.map((file) => `${content}/${file}`) : []);
	return {
		isFolder: (path) => folders.has(path) || path === media,
		isFile: (path) => {
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
		},
	};
}

/** Says whether a path below `root` leads through a link, which could lead out of the folder. */
export function isThroughLink(root: string, path: string): boolean {
	const steps = path.split('/');
	return steps.some((_, index) => {
		const stat = lstatSync(join(root, ...steps.slice(0, index + 1)), { throwIfNoEntry: false });
		return stat?.isSymbolicLink() === true;
	});
}
