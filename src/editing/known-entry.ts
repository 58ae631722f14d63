import { catalog, contentTypeNamed } from '#src/catalog/catalog.ts';
import type { ContentType, ContentTypeName, FieldRule } from '#src/catalog/content-type.ts';
import type { Site } from '#src/catalog/site.ts';
import type { Vocabulary, VocabularyName } from '#src/catalog/vocabulary.ts';
import type { EntrySurroundings } from '#src/checks/entry-findings.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import type { Entry } from '#src/entries/entry.ts';
import { publishedId, type PublishedIds } from '#src/entries/published-ids.ts';
import { unreadRecord } from '#src/entries/parse-record.ts';

/** An entry as the forms know it: enough to find it, to refer to it and to show the reference. */
export type KnownEntry = Entry;

/** What the CMS loads of the catalogue: made at build time, or anew for each request where it runs on a clone. */
export interface KnownCatalogue {
	readonly entries: readonly KnownEntry[];
	readonly vocabularies: Readonly<Record<VocabularyName, Vocabulary>>;
	readonly site: Site;
	/** Set where only entries of types that natural persons may be in are edited: the protected folder that they lie in. */
	readonly persons?: string;
	/** Ids that entries have left, which no other one may have. */
	readonly gone: readonly string[];
	/** What was published of entries whose addresses their ids do not tell. */
	readonly addresses: PublishedIds;
	/** The names of the components that authors may use in MDX. */
	readonly components: readonly string[];
}

/**
 * The catalogue without its long texts and sources, which no form looks up in other entries, and without what only a
 * person's consent opens: this is one file, to be had without logging in.
 */
export const knownCatalogue = ({
	catalogue: { entries, vocabularies, site },
	components,
	published,
}: Pick<ContentFolder, 'catalogue' | 'components' | 'published'>): KnownCatalogue => ({
	entries: entries.map((entry) => ({ ...entry, data: shortData(entry) }) as KnownEntry),
	vocabularies,
	site,
	gone: Object.keys(published.ids).filter((id) => {
		const { moved, withdrawn } = publishedId(published.ids, id) ?? {};
		return moved !== undefined || withdrawn !== undefined;
	}),
	addresses: Object.fromEntries(Object.entries(published.ids).filter(([, { segment }]) => segment)),
	components,
});

/** The types whose entries are edited: all, or those whose entries may be about natural persons. */
export const editedTypes = (onlyPersons: boolean): ContentType[] =>
	catalog.filter(({ person }) => !onlyPersons || person !== undefined);

/** What the rules see a new or changed entry against. */
export const surroundingsOf = ({
	entries,
	vocabularies,
	components,
	site,
	addresses = {},
	prose,
}: Pick<EntrySurroundings, 'vocabularies' | 'components' | 'prose'> & {
	readonly addresses?: PublishedIds;
	readonly site?: Pick<Site, 'repositoryIsPrivate'>;
	readonly entries: readonly Pick<KnownEntry, 'type' | 'id' | 'data'>[];
}): EntrySurroundings => ({
	others: new Map(
		entries.map(({ type: name, id, data }) => {
			const type = contentTypeNamed(name);
			const record = { ...unreadRecord(type.fields, id), data };
			return [id, { ...record, type, id, files: [], bodies: [] }];
		}),
	),
	vocabularies,
	components,
	published: addresses,
	personsAllowed: site?.repositoryIsPrivate === true,
	prose,
});

function shortData({ type, data, person }: Entry): Record<string, unknown> {
	const { fields } = contentTypeNamed(type);
	return Object.fromEntries(
		Object.entries(data).filter(([name]) => {
			const field = fields[name];
			if (person && field?.opensWith) return false;
			return field && (field.required || (field.kind !== 'prose' && !isReading(field)));
		}),
	);
}

/** Lists of groups with an address in them: sources, evidence, references to read. */
const isReading = ({ item }: FieldRule): boolean =>
	Object.values(item?.fields ?? {}).some(({ kind }) => kind === 'link');

/** Everything that an editor may search an entry by: its names in all languages, and its place. */
export function searchWords({ type, id, data }: KnownEntry): string {
	const { fields } = contentTypeNamed(type as ContentTypeName);
	const found = [id];
	for (const [name, value] of Object.entries(data as Record<string, unknown>)) {
		const rule = fields[name]?.item ?? fields[name];
		if (name === 'summary' || !rule || !['text', 'line'].includes(rule.kind)) continue;
		for (const one of Array.isArray(value) ? value : [value]) {
			found.push(
				...(typeof one === 'object' && one ? Object.values(one).map(String) : [String(one)]),
			);
		}
	}
	return plain(found.join(' '));
}

/** Without accents and capitals, so that `Moschée` and `moschee` meet. */
export const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase();

/** The entries of some types whose names hold every word of a query, those first whose title begins with it. */
export function matchingEntries(
	entries: readonly KnownEntry[],
	types: readonly string[],
	query: string,
	most = 20,
): KnownEntry[] {
	const asked = plain(query).split(/\s+/).filter(Boolean);
	const starts = (entry: KnownEntry) =>
		Object.values(entry.data.title).some((title) => plain(title ?? '').startsWith(asked.join(' ')));
	const found = entries.filter(
		(entry) =>
			types.includes(entry.type) && asked.every((word) => searchWords(entry).includes(word)),
	);
	return [...found.filter(starts), ...found.filter((entry) => !starts(entry))].slice(0, most);
}
