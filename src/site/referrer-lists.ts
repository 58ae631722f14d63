import { contentTypeNamed, listedTypes } from '#src/catalog/catalog.ts';
import type { ContentType } from '#src/catalog/content-type.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import { participation } from '#src/entries/participation.ts';
import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import { inListOrder } from '#src/site/entry-order.ts';

/** Entries of one type that point to an entry. */
export interface ReferrerList {
	readonly type: ContentType;
	readonly entries: readonly Entry[];
}

/** So many of a type an entry's page names itself; of more, all stand in a list of their own. */
export const mostNamed = 25;

/** The entries that point to an entry, by type, each in the order of its list; those that it names itself are left out. */
export function referrerLists(
	catalogue: Catalogue,
	language: InterfaceLanguage,
	entry: Entry,
): ReferrerList[] {
	const related = 'related' in entry.data ? (entry.data.related ?? []) : [];
	const named = new Set(related.map(({ entry: id }) => id));
	const referring = Map.groupBy(
		participation(catalogue, entry).filter(({ id }) => !named.has(id)),
		({ type }) => type,
	);
	return listedTypes.flatMap((type) => {
		const entries = inListOrder(language, type, referring.get(type.name) ?? []);
		return entries.length > 0 ? [{ type, entries }] : [];
	});
}

/** The lists that are too long for the page of their entry, of all entries. */
export const ownReferrerLists = (
	catalogue: Catalogue,
	language: InterfaceLanguage,
): (ReferrerList & { entry: Entry })[] =>
	catalogue.entries
		.filter(({ type }) => !contentTypeNamed(type).atTop)
		.flatMap((entry) =>
			referrerLists(catalogue, language, entry)
				.filter(({ entries }) => entries.length > mostNamed)
				.map((list) => ({ ...list, entry })),
		);
