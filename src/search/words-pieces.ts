import type { Synonyms } from '#src/catalog/synonyms-file.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Language } from '#src/i18n/languages.ts';
import { remembered } from '#src/i18n/remembered.ts';
import { compounds } from '#src/search/compound-words.ts';
import { isFormOf } from '#src/search/part-of-compound.ts';
import { recordTexts } from '#src/search/record-keywords.ts';
import type { SearchRecord } from '#src/search/search-records.ts';
import { synonymGroups } from '#src/search/synonym-groups.ts';
import { widerPlaces } from '#src/search/wider-places.ts';
import { vocabularyWords } from '#src/search/vocabulary-words.ts';
import { folded, textWords, withoutUmlautE, wordKey } from '#src/search/word-key.ts';
import { placesOfWords } from '#src/search/word-places.ts';
import type { ListedWord, WordsFile, WordsPart } from '#src/search/words-file.ts';

/** In texts of more words, a word that stands in them says less. */
export const longText = 200;

/** A part of the list ends with the word that makes it longer than this, in characters: some 700 bytes when sent, as a query needs a word or two of each. */
const partLength = 1200;

/** All pieces of one language, see `WordsFile`. */
export interface WordsPieces {
	readonly file: WordsFile;
	readonly parts: readonly WordsPart[];
	readonly spelling: readonly string[];
}

/** @param records those of one language with their keywords, in the order of the search table's rows */
export function wordsPieces(
	catalogue: Catalogue,
	synonyms: Synonyms,
	language: Language,
	records: readonly SearchRecord[],
): WordsPieces {
	const keywords = records.flatMap(({ meta }) => [meta.parts, meta.keywords]);
	const words = vocabularyWords(language, records.flatMap(recordTexts), keywords);
	const groups = synonymGroups(catalogue, synonyms, language, words);
	const { parts, firstKeys, spelling } = wordList(language, words, groups.flat(2), records);
	const lengths = records.map(({ content }, row) => [row, textWords(content).length] as const);
	return {
		file: {
			parts: firstKeys,
			synonyms: groups,
			wider: widerPlaces(catalogue, language),
			long: lengths.filter(([, length]) => length > longText),
		},
		parts,
		spelling,
	};
}

function wordList(
	language: Language,
	words: readonly string[],
	synonyms: readonly string[],
	records: readonly SearchRecord[],
) {
	const { placesOf, isInText } = placesOfWords(language, records);
	const spelling = new Set(
		words.flatMap((word) => word.split('|')).map((form) => withoutUmlautE(folded(form))),
	);
	const asked = new Set(synonyms.map((word) => wordKey(language, word)));
	const isForm = isFormOf(language, spelling);
	const isAsked = remembered((part: string) => asked.has(wordKey(language, part)));
	const { split } = compounds((part) => isForm(part) || isAsked(part));
	const listed = words
		.map((forms): readonly [string, ListedWord] => {
			const [first = ''] = forms.split('|');
			const key = wordKey(language, first);
			return [key, [forms, split(first).join(' '), isInText(key) ? 1 : 0, ...placesOf(key)]];
		})
		.sort(([a], [b]) => (a < b ? -1 : 1));
	const parts: ListedWord[][] = [];
	const firstKeys: string[] = [];
	let length = Infinity;
	for (const [key, word] of listed) {
		if (length > partLength) {
			parts.push([]);
			firstKeys.push(key);
			length = 0;
		}
		parts.at(-1)?.push(word);
		length += JSON.stringify(word).length;
	}
	return { parts, firstKeys, spelling: [...spelling].sort() };
}
