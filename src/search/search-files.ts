import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseFile } from '#src/entries/prose-file.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { languages } from '#src/i18n/languages.ts';
import { pagefindFiles } from '#src/search/pagefind-files.ts';
import { mdxText } from '#src/search/plain-text.ts';
import { withKeywords } from '#src/search/record-keywords.ts';
import { searchRecords, type BodyText } from '#src/search/search-records.ts';
import { searchTablePath, wordsPath } from '#src/search/search-segment.ts';
import { searchTable } from '#src/search/search-table.ts';
import { wordsFile } from '#src/search/words-file.ts';

/**
 * Everything that search adds to the site, by path below the site's root: the text index (`pagefind/…`) and, per
 * language, a table of the entries (`search/de.json`) and a list of their words (`search/de-words.json`).
 *
 * @param folder the content folder
 * @throws where an entry is missing from the text index
 */
export async function searchFiles(folder: string): Promise<Map<string, Uint8Array>> {
	const { catalogue, synonyms, records: plain } = await contentRecords(folder);
	const records = withKeywords(plain);
	const { files, textKeys } = await pagefindFiles(records);
	const textKey = (path: string) => {
		const key = textKeys.get(path);
		if (key === undefined) throw new Error(`${path} is missing from the text index.`);
		return key;
	};
	const json = (value: unknown) => Buffer.from(JSON.stringify(value));
	return new Map([
		...[...files].map(([path, content]) => [`pagefind/${path}`, content] as const),
		...languages.flatMap((language) => [
			[searchTablePath(language), json(searchTable(catalogue, language, textKey))] as const,
			[
				wordsPath(language),
				json(wordsFile(catalogue, synonyms, language, records, textKey)),
			] as const,
		]),
	]);
}

/** What a content folder gives to be found, before anything is added for searching. */
export async function contentRecords(folder: string) {
	const { catalogue, synonyms } = await readContentFolder(folder);
	const bodyText: BodyText = (entry, language) => {
		const prose = proseFile(entry, language);
		return prose && mdxText(readFileSync(join(folder, `${prose.id}.mdx`), 'utf8'));
	};
	const records = languages.flatMap((language) => searchRecords(catalogue, language, bodyText));
	return { catalogue, synonyms, records };
}
