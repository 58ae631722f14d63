import type { InterfaceLanguage, Language } from '#src/i18n/languages.ts';
import {
	searchTablePath,
	spellingPath,
	wordsPartPath,
	wordsPath,
} from '#src/search/search-segment.ts';
import type { SearchTable } from '#src/search/search-table.ts';
import { tableOf, type TableFile } from '#src/search/table-file.ts';
import type { WordsFile, WordSource, WordsPart } from '#src/search/words-file.ts';
import { href } from '#src/site/base.ts';

/**
 * A file of the search that lies beside the pages.
 *
 * @param path below the site's root
 * @throws where it does not come
 */
async function loaded<T>(path: string): Promise<T> {
	const response = await fetch(href(`/${path}`));
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return (await response.json()) as T;
}

/** The table of a language's entries. */
export const loadedTable = async (language: InterfaceLanguage): Promise<SearchTable> =>
	tableOf(await loaded<TableFile>(searchTablePath(language)));

/** The list of a language's words, of which the parts come when they are needed. */
export const loadedWords = async (language: Language): Promise<WordSource> => ({
	file: await loaded<WordsFile>(wordsPath(language)),
	part: (number) => loaded<WordsPart>(wordsPartPath(language, number)),
	spelling: () => loaded<readonly string[]>(spellingPath(language)),
});
