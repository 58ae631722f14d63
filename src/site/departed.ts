import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import {
	latestId,
	publishedId,
	type PublishedId,
	type PublishedIds,
} from '#src/entries/published-ids.ts';
import { languages, textIn, type Words } from '#src/i18n/languages.ts';
import type { Paths } from '#src/site/paths.ts';

/** An address that an entry has left, and what stands there now. */
export interface Departed {
	readonly id: string;
	readonly type: Entry['type'];
	readonly paths: Paths;
	/** The entry at its new address, or the one that is in its place. */
	readonly next?: Entry | undefined;
	/** Set where the entry was taken out; else it moved. */
	readonly withdrawn?: NonNullable<PublishedId['withdrawn']>;
}

/** All addresses that entries have left, whose files are gone: they moved, or were withdrawn. */
export const departed = (catalogue: Catalogue, ids: PublishedIds): Departed[] =>
	Object.entries(ids).flatMap(([id, known]): Departed[] => {
		const paths = formerPaths(id, known);
		const last = latestId(ids, id);
		if (!paths || !last || catalogue.entry(id)) return [];
		const { type } = known;
		const withdrawn = publishedId(ids, last)?.withdrawn;
		if (withdrawn) {
			const next = withdrawn.replacedBy && catalogue.entry(withdrawn.replacedBy);
			return [{ id, type, paths, withdrawn, ...(next && { next }) }];
		}
		const next = last === id ? undefined : catalogue.entry(last);
		return next ? [{ id, type, paths, next }] : [];
	});

/** Where the entry stood; undefined for one at the top of the site whose address is not its own alone. */
function formerPaths(id: string, { type, segment }: PublishedId): Paths | undefined {
	const { section, atTop } = contentTypeNamed(type);
	if (atTop && !segment) return undefined;
	return Object.fromEntries(
		languages.map((language) => [
			language,
			atTop
				? `/${language}/${textIn(language, segment)?.words ?? id}/`
				: `/${language}/${section[language]}/${id}/`,
		]),
	) as Words;
}
