import type { Language } from '#src/i18n/languages.ts';
import { isStopWord } from '#src/search/stop-words.ts';

/** Says whether a word of a text is meant by a word that was typed. */
export type WordMatch = (word: string) => boolean;

/**
 * Makes the comparison for a typed word: a text's word is meant if it begins with it, endings apart, in any spelling
 * (`Häuser`, `haeuser`, `hauser`), as a whole or after a hyphen: `vereine` means `Moschee-Verein`.
 */
export function wordMatch(language: Language, typed: string): WordMatch {
	const stems = spellings(typed).map((spelling) => withoutEnding(language, spelling));
	// `haeuser` may mean `Haus`; of short words too little would be left (`neue`, Neukölln).
	const short = stems.map(withoutUmlautE).filter((stem) => stem.length >= 4);
	const wanted = [...stems, ...short].filter(Boolean);
	return (word) =>
		allSpellings(word).some((spelling) => wanted.some((stem) => spelling.startsWith(stem)));
}

/** The words of the texts that were looked at last: each is compared with every word that was typed. */
const known = new Map<string, readonly string[]>();
const mostKnown = 5000;

/** How a word of a text may be typed, as a whole and each part of it. */
function allSpellings(word: string): readonly string[] {
	const found = known.get(word) ?? [word, ...word.split(/[^\p{L}\p{N}\p{M}]+/u)].flatMap(spellings);
	if (known.size > mostKnown) known.clear();
	known.set(word, found);
	return found;
}

/** How a word may be typed: `Straße` → strasse; `Häuser` → hauser, haeuser. */
function spellings(word: string): string[] {
	const lower = word
		.normalize('NFC')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
	const long = lower.replace(/[äöü]/g, (vowel) => `${withoutMarks(vowel)}e`);
	const short = withoutMarks(lower);
	return long === short ? [short] : [short, withoutMarks(long)];
}

/** How people type umlauts who have no such keys, taken back: `haeuser` → hauser. */
const withoutUmlautE = (word: string): string =>
	word.replace(/ae|oe|ue/g, (pair) => pair.charAt(0));

const withoutMarks = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const endings: Readonly<Record<Language, RegExp>> = {
	de: /(?<=.{4})(?:innen|ern|em|en|er|es|e|s|(?<=[elr])n)$/,
	en: /(?<=.{4})(?:ings|ing|ies|ied|ers|er|ed|es|ly|e|s|y)$/,
};

/** Takes an ending off, so that singular and plural compare alike; at least four letters stay, and no `sich` of `sicher`. */
function withoutEnding(language: Language, word: string): string {
	const stem = word.replace(endings[language], '');
	return isStopWord(stem) ? word : stem;
}
