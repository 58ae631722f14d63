import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import {
	latestId,
	publishedId,
	type PublishedId,
	type PublishedIds,
} from '#src/entries/published-ids.ts';
import { languages, textIn, type Language, type Text, type Words } from '#src/i18n/languages.ts';
import { entryPaths, type Paths } from '#src/site/paths.ts';

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

/** All addresses that entries have left: their files are gone, because they moved or were withdrawn, or a page lies elsewhere. */
export const departed = (catalogue: Catalogue, ids: PublishedIds): Departed[] =>
	Object.entries(ids).flatMap(([id, known]): Departed[] => {
		const { type } = known;
		const last = latestId(ids, id);
		if (!last) return [];
		const here = catalogue.entry(id);
		const left = here ? formerPaths(id, known) : [...formerPaths(id, known), lastPaths(id, known)];
		const withdrawn = here ? undefined : publishedId(ids, last)?.withdrawn;
		const next = withdrawn ? catalogue.entry(withdrawn.replacedBy ?? '') : catalogue.entry(last);
		if (!withdrawn && !next) return [];
		return left.flatMap((paths) =>
			paths ? [{ id, type, paths, ...(withdrawn && { withdrawn }), ...(next && { next }) }] : [],
		);
	});

/**
 * The same as far as nothing else stands there in a language: where only the English address of a page changed, it has
 * left none in German.
 */
export function departedIn(
	language: Language,
	catalogue: Catalogue,
	ids: PublishedIds,
): Departed[] {
	const taken = new Set(catalogue.entries.map((entry) => entryPaths(entry)[language]));
	return departed(catalogue, ids).filter(({ paths: { [language]: path } }) => {
		const isFree = !taken.has(path);
		taken.add(path);
		return isFree;
	});
}

const topPaths = (id: string, segment: Text): Paths =>
	inEach((language) => `/${language}/${textIn(language, segment)?.words ?? id}/`);

/** Where an entry at the top of the site stood before. */
const formerPaths = (id: string, { formerSegments = [] }: PublishedId): Paths[] =>
	formerSegments.map((segment) => topPaths(id, segment));

/** Where an entry stood last; undefined for one at the top of the site whose address is not its own alone. */
function lastPaths(id: string, { type, segment }: PublishedId): Paths | undefined {
	const { section, atTop } = contentTypeNamed(type);
	if (atTop) return segment && topPaths(id, segment);
	return inEach((language) => `/${language}/${section[language]}/${id}/`);
}

const inEach = (path: (language: Language) => string): Paths =>
	Object.fromEntries(languages.map((language) => [language, path(language)])) as Words;
