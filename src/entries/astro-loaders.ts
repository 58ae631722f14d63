import type { Loader } from 'astro/loaders';
import type { ContentTypeName } from '#src/catalog/content-type.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';

type Record_ = { id: string; data: Record<string, unknown> };

let reading: ReturnType<typeof readContentFolder> | undefined;

/** All loaders of one run share one reading of the folder. */
const catalogue = async (): Promise<Catalogue> =>
	(await (reading ??= readContentFolder(contentFolderPath()))).catalogue;

/** Loads what `choose` takes from the catalogue, and again whenever a content file changes in development. */
function catalogueLoader(name: string, choose: (catalogue: Catalogue) => Record_[]): Loader {
	return {
		name,
		async load({ store, watcher, generateDigest }) {
			const fill = async () => {
				const records = choose(await catalogue());
				store.clear();
				for (const { id, data } of records) store.set({ id, data, digest: generateDigest(data) });
			};
			await fill();
			watcher?.add(contentFolderPath());
			watcher?.on('all', async (_event, path) => {
				if (!path.startsWith(contentFolderPath())) return;
				reading = undefined;
				await fill();
			});
		},
	};
}

/** The entries of one type. */
export const entriesLoader = (type: ContentTypeName): Loader =>
	catalogueLoader(`entries-${type}`, ({ entries }) =>
		entries
			.filter((entry) => entry.type === type)
			.map((entry) => ({ id: entry.id, data: { ...entry } })),
	);

/** The vocabularies, by name. */
export const vocabulariesLoader = (): Loader =>
	catalogueLoader('vocabularies', ({ vocabularies }) =>
		Object.entries(vocabularies).map(([id, data]) => ({ id, data: { ...data } })),
	);

/** The settings of `content/site.yaml`, as the one record `site`. */
export const siteLoader = (): Loader =>
	catalogueLoader('site', ({ site }) => [{ id: 'site', data: { ...site } }]);
