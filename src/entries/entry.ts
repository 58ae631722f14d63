import type { DataByType } from '#src/catalog/catalog.ts';
import type { ContentTypeName } from '#src/catalog/content-type.ts';
import { languages, type Language, type Text } from '#src/i18n/languages.ts';

/** One project, expert, guide …, in all its languages, as its checked files hold it. */
export type Entry<N extends ContentTypeName = ContentTypeName> = {
	[K in N]: {
		readonly type: K;
		readonly id: string;
		readonly data: DataByType[K];
		/** Its files below the content folder, the first one with the facts; none where they are nobody's to see. */
		readonly files: readonly string[];
		/**
		 * It is about one natural person: whether the consent opens the catalogue's search, and which languages were outdated
		 * before anything was left out.
		 */
		readonly person?: { readonly inSearch: boolean; readonly outdated?: readonly Language[] };
		/** The digest of its prose in each language, where that is not a field: how translations know of its changes. */
		readonly bodies?: Text;
	};
}[N];

/** The languages in which an entry can be read: those that both its title and its summary have. */
export const entryLanguages = ({ data }: Entry): Language[] =>
	languages.filter((language) => data.title[language] && data.summary[language]);

/** What became of an entry: published where it says nothing. */
export const lifecycleState = ({ data }: Entry): string =>
	('lifecycle' in data && data.lifecycle?.state) || 'published';

/** Says whether lists and search show an entry: all but the withdrawn ones, of which only a note remains. */
export const isListed = (entry: Entry): boolean => lifecycleState(entry) !== 'withdrawn';

/** Says whether an entry may be offered to other search engines and taken away in bulk: persons are not. */
export const isOpenToAll = (entry: Entry): boolean => isListed(entry) && !entry.person;

/** Says whether the catalogue's own search finds an entry: a person only where the consent says so. */
export const isSearchable = (entry: Entry): boolean =>
	isListed(entry) && entry.person?.inSearch !== false;
