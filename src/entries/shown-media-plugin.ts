import type { Plugin } from 'vite';
import { contentFilePath, contentFolderPath } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { shownMedia } from '#src/entries/shown-media.ts';

const name = 'virtual:shown-media';
const resolved = `\0${name}`;
const isPicture = /\.(?:jpe?g|png|webp|avif)$/;

/**
 * Gives pages the files that may be shown on the day of the build, by name, as the module `virtual:shown-media`. A
 * pattern of paths would take every file in the folder into the site, also the photo of a person whose consent has
 * ended.
 *
 * @param paths gives their paths below the content folder, by name
 */
export const shownMediaModule = (paths = readPaths): Plugin => ({
	name: 'shown-media',
	resolveId: (id) => (id === name ? resolved : undefined),
	async load(id) {
		if (id !== resolved) return undefined;
		const files = [...(await paths())].map(
			([file, path]) => [file, contentFilePath(path)] as const,
		);
		const pictures = files.filter(([file]) => isPicture.test(file));
		const json = JSON.stringify;
		return [
			...pictures.map(([, path], index) => `import picture${index} from ${json(path)};`),
			`export const pictures = { ${pictures.map(([file], index) => `${json(file)}: picture${index}`).join(', ')} };`,
			`export const files = ${json(Object.fromEntries(files))};`,
		].join('\n');
	},
	configureServer({ watcher, moduleGraph }) {
		watcher.on('all', () => {
			const module = moduleGraph.getModuleById(resolved);
			if (module) moduleGraph.invalidateModule(module);
		});
	},
});

const readPaths = async (): Promise<ReadonlyMap<string, string>> =>
	shownMedia(await readContentFolder(contentFolderPath()));
