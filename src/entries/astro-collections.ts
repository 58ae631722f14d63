import { getCollection, getEntry } from 'astro:content';
import { catalog } from '#src/catalog/catalog.ts';
import type { Site } from '#src/catalog/site.ts';
import type { Vocabulary, VocabularyName } from '#src/catalog/vocabulary.ts';
import { catalogueOf, type Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import { historyFolderPath } from '#src/entries/content-folder-path.ts';
import type { EntryHistory, Histories, NoHistory } from '#src/entries/history/entry-history.ts';
import { readHistories } from '#src/entries/history/read-histories.ts';
import type { LinkStatus } from '#src/entries/link-status.ts';
import type { PublishedIds } from '#src/entries/published-ids.ts';

let built: Promise<Catalogue> | undefined;

/** The catalogue as Astro holds it: connected once in a build, anew for every request in development. */
export const catalogue = (): Promise<Catalogue> =>
	import.meta.env.DEV ? connect() : (built ??= connect());

async function connect(): Promise<Catalogue> {
	const perType = await Promise.all(catalog.map(({ name }) => getCollection(name as 'project')));
	const vocabularies = await getCollection('vocabularies');
	const site = await getEntry('site', 'site');
	return catalogueOf({
		entries: perType.flat().map(({ data }) => data as unknown as Entry),
		vocabularies: Object.fromEntries(
			vocabularies.map(({ id, data }) => [id, data]),
		) as unknown as Record<VocabularyName, Vocabulary>,
		site: site?.data as unknown as Site,
	});
}

/** What is known of external addresses; nothing where no link check has been run. */
export const linkStatus = async (): Promise<LinkStatus> =>
	((await getEntry('linkStatus', 'links'))?.data ?? {}) as unknown as LinkStatus;

/** The ids that were ever published; none where they were never recorded. */
export const publishedIds = async (): Promise<PublishedIds> =>
	((await getEntry('publishedIds', 'ids'))?.data ?? {}) as unknown as PublishedIds;

let read: Histories | undefined;

/** What git tells of an entry; why there is nothing, or undefined for an entry that was not committed yet. */
export const historyOf = async ({
	files,
}: Entry): Promise<EntryHistory | NoHistory | undefined> => {
	read ??= readHistories(historyFolderPath());
	return typeof read === 'string' ? read : read.get(files[0] ?? '');
};
