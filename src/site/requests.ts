import { catalog, contentTypeNamed } from '#src/catalog/catalog.ts';
import type { FieldRule } from '#src/catalog/content-type.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { lifecycleState, type Entry } from '#src/entries/entry.ts';

/** Says whether an entry accepts no requests at present, though its type takes some. */
export function isPaused(entry: Entry): boolean {
	const { requests } = contentTypeNamed(entry.type);
	const data = entry.data as Readonly<Record<string, unknown>>;
	return requests !== undefined && data[requests.pausedBy.field] === requests.pausedBy.is;
}

/** Says whether a field is kept back for the time being: whoever is paused is not to be asked, in whatever way. */
export const isKeptBack = (entry: Entry, { kind }: Pick<FieldRule, 'kind'>): boolean =>
	(kind === 'mail' || kind === 'phone') && isPaused(entry);

/** Says whether the Clearing Point passes requests on to an entry now. */
export const isRequestable = (entry: Entry): boolean =>
	contentTypeNamed(entry.type).requests !== undefined &&
	lifecycleState(entry) === 'published' &&
	!isPaused(entry);

/** Everyone to whom requests are passed on now, in the order of the catalogue. */
export const requestable = (catalogue: Catalogue): Entry[] =>
	catalog.flatMap(({ name, requests }) =>
		requests ? catalogue.entriesOf(name).filter(isRequestable) : [],
	);
