import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ContentTypeName } from '#src/catalog/content-type.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { contentFolderPath, contentFolderPaths } from '#src/entries/content-folder-path.ts';
import { readLinkStatus } from '#src/entries/read-link-status.ts';
import { readPublishedIds } from '#src/entries/read-published-ids.ts';

/** The part of a content folder that may be shown, and what is wrong with the rest, in words. */
export interface CheckedCatalogue {
	readonly catalogue: Catalogue;
	readonly errors?: {
		readonly report: string;
		/** Said where nothing is built because of it. */
		readonly refused: string;
		/** Said where the rest is shown all the same. */
		readonly leftOut: string;
	};
}

type Stored = Parameters<LoaderContext['store']['set']>[0];
type Choice = (catalogue: Catalogue, context: LoaderContext) => Stored[] | Promise<Stored[]>;

/**
 * The loaders that hand the catalogue to Astro. A build is refused while the content has errors, before any of it is
 * rendered; a development server says what is wrong and shows the rest.
 *
 * @param check reads and checks a content folder
 */
export function catalogueLoaders(check: (folder: string) => Promise<CheckedCatalogue>) {
	const read = oncePerChange(check);
	const loader = (name: string, choose: Choice): Loader => ({
		name,
		async load(context) {
			const { store, watcher, logger } = context;
			const fill = async (changed: boolean) => {
				const { catalogue, errors, isFirst } = await read(changed);
				if (errors && !watcher) throw new AstroError(`${errors.refused}\n\n${errors.report}`);
				if (errors && isFirst()) logger.error(`${errors.report}\n\n${errors.leftOut}`);
				const records = await choose(catalogue, context);
				store.clear();
				for (const record of records) store.set(record);
			};
			await fill(false);
			watcher?.add(contentFolderPaths());
			watcher?.on('all', async (_event, path) => {
				if (contentFolderPaths().some((folder) => path.startsWith(folder))) await fill(true);
			});
		},
	});
	const data = (name: string, choose: (catalogue: Catalogue) => { id: string; data: object }[]) =>
		loader(name, (catalogue, { generateDigest }) =>
			choose(catalogue).map(({ id, data: own }) => ({
				id,
				data: { ...own },
				digest: generateDigest(own as Record<string, unknown>),
			})),
		);
	return {
		/** The entries of one type. */
		entries: (type: ContentTypeName) =>
			data(`entries-${type}`, ({ entries }) =>
				entries
					.filter((entry) => entry.type === type)
					.map((entry) => ({ id: entry.id, data: entry })),
			),
		/** The vocabularies, by name. */
		vocabularies: () =>
			data('vocabularies', ({ vocabularies }) =>
				Object.entries(vocabularies).map(([id, vocabulary]) => ({ id, data: vocabulary })),
			),
		/** The settings of `content/site.yaml`, as the one record `site`. */
		site: () => data('site', ({ site }) => [{ id: 'site', data: site }]),
		/** What is known of external addresses, as the one record `links`. */
		linkStatus: () =>
			data('link-status', () => [{ id: 'links', data: readLinkStatus(contentFolderPath()) }]),
		/** The ids that were ever published, as the one record `ids`. */
		publishedIds: () =>
			data('published-ids', () => [{ id: 'ids', data: readPublishedIds(contentFolderPath()) }]),
		/** The prose of entries that have MDX files, to render: `guides/de/looking-back`. */
		prose: () => loader('prose', proseOf),
	};
}

/** Reads when first asked, and anew once per change, however many loaders hear of it. */
function oncePerChange(check: (folder: string) => Promise<CheckedCatalogue>) {
	type Reading = Promise<CheckedCatalogue & { isFirst: () => boolean }>;
	let reading: Reading | undefined;
	let isFresh = false;
	const start = async (): Reading => {
		let asked = false;
		const isFirst = () => !asked && (asked = true);
		return { ...(await check(contentFolderPath())), isFirst };
	};
	return (changed: boolean): Reading => {
		// All loaders hear of a change in the same turn; the first one starts the reading.
		if (changed && !isFresh) {
			reading = undefined;
			isFresh = true;
			setImmediate(() => (isFresh = false));
		}
		return (reading ??= start());
	};
}

/** As Astro's own loader stores MDX files, but only those of entries that were found to be sound. */
const proseOf = ({ entries }: Catalogue, { config, generateDigest }: LoaderContext) =>
	Promise.all(
		entries
			.flatMap(({ files }) => files)
			.filter((file) => file.endsWith('.mdx'))
			.map(async (file): Promise<Stored> => {
				const path = join(contentFolderPath(), file);
				return {
					id: file.replace(/\.mdx$/, ''),
					data: {},
					filePath: relative(fileURLToPath(config.root), path).split(sep).join('/'),
					digest: generateDigest(await readFile(path, 'utf8')),
					deferredRender: true,
				};
			}),
	);
