import type { Synonyms } from '#src/catalog/synonyms-file.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Language } from '#src/i18n/languages.ts';
import { recordTexts } from '#src/search/record-keywords.ts';
import type { SearchRecord } from '#src/search/search-records.ts';
import { textWords } from '#src/search/word-key.ts';
import { synonymGroups } from '#src/search/synonym-groups.ts';
import { vocabularyWords, type WordsFile } from '#src/search/vocabulary-words.ts';

/** In texts of more words, a word that stands in them says less. */
export const longText = 200;

/**
 * @param records those of all languages, with their keywords
 * @param textKey gives the key of an entry's text in the text index, by the path of its page
 */
export function wordsFile(
	catalogue: Catalogue,
	synonyms: Synonyms,
	language: Language,
	records: readonly SearchRecord[],
	textKey: (path: string) => string,
): WordsFile {
	const own = records.filter((record) => record.language === language);
	const keywords = own.flatMap(({ meta }) => [meta.parts, meta.keywords]);
	const words = vocabularyWords(language, own.flatMap(recordTexts), keywords);
	const lengths = own.map(
		({ path, content }) => [textKey(path), textWords(content).length] as const,
	);
	return {
		words,
		synonyms: synonymGroups(catalogue, synonyms, language, words),
		long: Object.fromEntries(lengths.filter(([, length]) => length > longText)),
	};
}
