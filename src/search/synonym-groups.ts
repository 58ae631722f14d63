import { vocabularies, vocabularyNames, type VocabularyName } from '#src/catalog/vocabulary.ts';
import type { Synonyms } from '#src/catalog/synonyms-file.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Language } from '#src/i18n/languages.ts';
import { allWords } from '#src/search/entry-words.ts';
import { phraseKeys } from '#src/search/phrases.ts';
import { wordKey } from '#src/search/word-key.ts';

/** Words and phrases that mean the same: those that some entry holds, and those that only lead to them. */
export type SynonymGroup = readonly [found: readonly string[], asked: readonly string[]];

/**
 * Words and phrases that mean the same, in all languages: the editors' groups, the labels of terms that visitors browse
 * by, and the catalogue's present and former names. Only groups of which at least one member can be found.
 */
export function synonymGroups(
	{ vocabularies: terms, site }: Catalogue,
	synonyms: Synonyms,
	language: Language,
	words: readonly string[],
): SynonymGroup[] {
	const keyOf = (word: string) => wordKey(language, word);
	const known = new Set(words.map((word) => keyOf(word.split('|')[0] ?? '')));
	const isKnown = (member: string) => phraseKeys(keyOf, member).every((key) => known.has(key));
	const isBrowsedBy = (name: VocabularyName) => vocabularies[name].section !== undefined;
	/** A place alone on its side leads to no other place. */
	const placesWithin = synonyms.groups.flatMap(({ de = [], en = [], places = [] }) =>
		places.filter(isKnown).map((place): SynonymGroup => [[place], [...de, ...en]]),
	);
	return [
		...synonyms.groups.map(({ de = [], en = [] }) => [...de, ...en]),
		...vocabularyNames
			.filter(isBrowsedBy)
			.flatMap((name) =>
				terms[name].terms.map(({ id, label }) => [...allWords(label), ...abbreviation(id)]),
			),
		[site.name, ...(site.formerNames ?? []).map(({ name }) => name)]
			.flatMap(allWords)
			.flatMap(nameAndAbbreviation),
	]
		.map((group): SynonymGroup => {
			const once = [...new Set(group)];
			return [once.filter(isKnown), once.filter((member) => !isKnown(member))];
		})
		.filter(([found, asked]) => found.length > 0 && found.length + asked.length > 1)
		.concat(placesWithin);
}

/** People type the ids of the Länder, too: `BW`, `NI`. */
const abbreviation = (id: string): string[] => (/^\p{Lu}{2,}$/u.test(id) ? [id] : []);

/** `Kooperationsnetzwerk (KoSiZu)` → Kooperationsnetzwerk, KoSiZu */
const nameAndAbbreviation = (name: string): string[] => {
	const [, full = name, short] = /^(.+?)\s*\(([^)]+)\)$/.exec(name) ?? [];
	return short ? [full, short] : [full];
};
