import type { EntrySurroundings } from '#src/checks/entry-findings.ts';
import { mdx } from '#src/checks/mdx.ts';
import { surroundingsOf, type KnownCatalogue } from '#src/editing/known-entry.ts';
import { catalogueOf, type Catalogue } from '#src/entries/catalogue.ts';
import type { LinkStatus } from '#src/entries/link-status.ts';
import type { Entry } from '#src/entries/entry.ts';
import type { PublishedIds } from '#src/entries/published-ids.ts';

let known: KnownCatalogue | undefined;
/** What the rules see an entry against. */
let around: EntrySurroundings | undefined;
/** What was loaded, connected. */
let saved: Catalogue | undefined;
/** The same with the entry that is being edited, for the views. */
let shown: Catalogue | undefined;

/** Loads what the forms know of the catalogue; again after something was saved. */
export async function loadCatalogue(): Promise<KnownCatalogue> {
	const answer = await fetch(new URL('catalogue.json', location.href), { cache: 'no-cache' });
	known = (await answer.json()) as KnownCatalogue;
	saved = catalogueOf(known);
	around = surroundingsOf({ ...known, prose: mdx });
	shown = saved;
	return known;
}

/** What was loaded last. */
export function knownNow(): KnownCatalogue {
	if (!known) throw new Error('The catalogue has not been loaded yet.');
	return known;
}

/** The entry of an id as it is saved. */
export const knownEntry = (id: string): Entry | undefined => saved?.entry(id);

/** The term of a vocabulary. */
export const knownTerm: Catalogue['term'] = (vocabulary, id) => saved?.term(vocabulary, id);

/** What the rules see an entry against. */
export function surroundings(): EntrySurroundings {
	if (!around) throw new Error('The catalogue has not been loaded yet.');
	return around;
}

/** Puts the entry that is being edited in the place of the saved one, for the views that read the catalogue. */
export function showEntry(entry: Entry): void {
	const { entries, vocabularies, site } = knownNow();
	shown = catalogueOf({
		entries: [...entries.filter(({ id }) => id !== entry.id), entry],
		vocabularies,
		site,
	});
}

/** Takes the place of `astro-collections.ts` in the preview. */
export const catalogue = (): Promise<Catalogue> =>
	shown
		? Promise.resolve(shown)
		: Promise.reject(new Error('The catalogue has not been loaded yet.'));

/** Takes the place of the same in `astro-collections.ts`: whether links lead anywhere is for the pages to say. */
export const linkStatus = (): Promise<LinkStatus> => Promise.resolve({});

/** Takes the place of the same in `astro-collections.ts`. */
export const publishedIds = (): Promise<PublishedIds> => Promise.resolve({});

/** Takes the place of the same in `astro-collections.ts`: the history is told by the published page. */
export const historyOf = (): Promise<undefined> => Promise.resolve(undefined);
