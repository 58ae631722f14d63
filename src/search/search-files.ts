import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Synonyms } from '#src/catalog/synonyms-file.ts';
import { catalogueOf, type Catalogue } from '#src/entries/catalogue.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import { isSearchable } from '#src/entries/entry.ts';
import { proseFile } from '#src/entries/prose-file.ts';
import { contentLanguage, isLanguage, languages, type Language } from '#src/i18n/languages.ts';
import { pagefindFiles } from '#src/search/pagefind-files.ts';
import { mdxWords } from '#src/search/plain-text.ts';
import { withKeywords } from '#src/search/record-keywords.ts';
import { searchRecords, type ProseOf, type SearchRecord } from '#src/search/search-records.ts';
import {
	searchTablePath,
	spellingPath,
	wordsPartPath,
	wordsPath,
} from '#src/search/search-segment.ts';
import { searchTable } from '#src/search/search-table.ts';
import { tableFile } from '#src/search/table-file.ts';
import { wordsPieces } from '#src/search/words-pieces.ts';
import { siteLanguages } from '#src/site/site-languages.ts';

/**
 * Everything that search adds to the site, by path below the site's root: the text index (`pagefind/…`) and, per
 * language, a table of the entries (`search/de.json`) and the list of their words, in parts (`search/de-words.json`).
 * A further language of the interface has a table of its own and shares all else with the language it falls back to.
 *
 * @param folder where the content was read from
 * @throws where an entry is missing from the text index
 */
export async function searchFiles(
	content: ContentFolder,
	folder: string,
): Promise<Map<string, Uint8Array>> {
	const { catalogue, synonyms, records } = contentRecords(content, folder);
	return filesOfRecords(catalogue, synonyms, records);
}

/**
 * The same for a catalogue and its records, wherever they come from.
 *
 * @throws where an entry is missing from the text index
 */
export async function filesOfRecords(
	catalogue: Catalogue,
	synonyms: Synonyms,
	plain: readonly SearchRecord[],
): Promise<Map<string, Uint8Array>> {
	const records = withKeywords(plain);
	const further = siteLanguages(catalogue.site).filter((language) => !isLanguage(language));
	const shared = further.map((language) => [language, contentLanguage(language)]);
	const { files, textKeys } = await pagefindFiles(records, Object.fromEntries(shared));
	const textKey = (path: string) => {
		const key = textKeys.get(path);
		if (key === undefined) throw new Error(`${path} is missing from the text index.`);
		return key;
	};
	return new Map([
		...[...files].map(([path, content]) => [`pagefind/${path}`, content] as const),
		...languages.flatMap((language) => [
			...languageFiles(catalogue, synonyms, language, records, textKey),
		]),
		...further.map(
			(language) =>
				[
					searchTablePath(language),
					json(tableFile(searchTable(catalogue, language, textKey))),
				] as const,
		),
	]);
}

const json = (value: unknown) => Buffer.from(JSON.stringify(value));

/** What the search page of one language loads besides the texts, by path. */
function* languageFiles(
	catalogue: Catalogue,
	synonyms: Synonyms,
	language: Language,
	records: readonly SearchRecord[],
	textKey: (path: string) => string,
): Generator<readonly [string, Uint8Array]> {
	const table = searchTable(catalogue, language, textKey);
	const byPath = new Map(records.map((record) => [record.path, record]));
	const inOrder = table.entries.flatMap(({ path }) => byPath.get(path) ?? []);
	const { file, parts, spelling } = wordsPieces(catalogue, synonyms, language, inOrder);
	yield [searchTablePath(language), json(tableFile(table))];
	yield [wordsPath(language), json(file)];
	for (const [place, part] of parts.entries()) yield [wordsPartPath(language, place), json(part)];
	yield [spellingPath(language), json(spelling)];
}

/** What a content folder gives to be found, before anything is added for searching. */
export function contentRecords({ catalogue: all, synonyms }: ContentFolder, folder: string) {
	const catalogue = catalogueOf({
		entries: all.entries.filter(isSearchable),
		vocabularies: all.vocabularies,
		site: all.site,
	});
	const proseOf: ProseOf = (entry, language) => {
		const prose = proseFile(entry, language);
		return prose && mdxWords(readFileSync(join(folder, `${prose.id}.mdx`), 'utf8'));
	};
	const records = languages.flatMap((language) => searchRecords(catalogue, language, proseOf));
	return { catalogue, synonyms, records };
}
