import type { Language } from '#src/i18n/languages.ts';
import { compounds } from '#src/search/compound-words.ts';
import { editDistance, errorsIn } from '#src/search/edit-distance.ts';
import { isStopWord } from '#src/search/stop-words.ts';
import type { WordsFile } from '#src/search/vocabulary-words.ts';
import { folded, textWords, withoutUmlautE, wordKey } from '#src/search/word-key.ts';

/** A sequence of words that mean something together, by their keys. */
export type Phrase = readonly string[];

/** A known word that is spelled nearly like an unknown one. */
export interface NearWord {
	readonly key: string;
	readonly errors: number;
}

/** The catalogue's words, looked up by key (see `wordKey`). */
export interface Lexicon {
	readonly keyOf: (word: string) => string;
	/** The forms to ask the text index for, the first to show to people; undefined for a word that occurs nowhere. */
	readonly forms: (key: string) => readonly string[] | undefined;
	/** The keys of the words that a compound consists of, empty where it is none of known words. */
	readonly split: (word: string) => Phrase;
	/** The keys of known words that begin so, the shortest first. */
	readonly beginning: (start: string) => readonly string[];
	/** The nearest known words, all with the same number of errors; empty where there are too many. */
	readonly near: (word: string) => readonly NearWord[];
	/** What means the same as a sequence of keys. */
	readonly synonyms: (phrase: Phrase) => readonly Phrase[];
	/** The most words that a phrase with synonyms has. */
	readonly longestPhrase: number;
}

/** The most words that a beginning is taken for. */
const mostBeginnings = 8;

export function lexicon(language: Language, { words, synonyms }: WordsFile): Lexicon {
	const keyOf = (word: string) => wordKey(language, word);
	const known = words.map((word) => {
		const forms = word.split('|');
		const [first = ''] = forms;
		return { forms, plain: forms.map((form) => withoutUmlautE(folded(form))), key: keyOf(first) };
	});
	const byKey = new Map(known.map(({ key, forms }) => [key, forms]));
	const phrases = new Map<string, Phrase[]>();
	let longestPhrase = 1;
	for (const group of synonyms) {
		const members = group
			.map((member) => phraseKeys(keyOf, member))
			.filter((phrase) => phrase.length > 0);
		for (const member of members) {
			const others = members.filter((other) => other.join(' ') !== member.join(' '));
			const key = member.join(' ');
			phrases.set(key, [...(phrases.get(key) ?? []), ...others]);
			longestPhrase = Math.max(longestPhrase, member.length);
		}
	}
	// Words that only a synonym leads on from may be mistyped or be part of a compound as well.
	const led = [...phrases.keys()].filter((key) => !key.includes(' ') && !byKey.has(key));
	const spelled = [
		...known.flatMap(({ plain, key }) => plain.map((word) => ({ word, key }))),
		...led.map((key) => ({ word: key, key })),
	];
	const { split } = compounds((part) => byKey.has(keyOf(part)) || phrases.has(keyOf(part)));
	return {
		keyOf,
		longestPhrase,
		forms: (key) => byKey.get(key),
		split: (word) => split(word).map(keyOf),
		beginning: (start) => {
			const begin = withoutUmlautE(folded(start));
			const found = spelled.filter(({ word }) => word.startsWith(begin));
			found.sort((a, b) => a.word.length - b.word.length);
			return [...new Set(found.map(({ key }) => key))].slice(0, mostBeginnings);
		},
		near: (typed) => {
			const word = withoutUmlautE(folded(typed));
			let most = errorsIn(word);
			let found: NearWord[] = [];
			for (const { word: other, key } of most > 0 ? spelled : []) {
				if (other.length < 4) continue;
				const errors = editDistance(word, other, most);
				if (errors > most) continue;
				if (errors < most) found = [];
				most = errors;
				found.push({ key, errors });
			}
			const sameStart = found.filter(({ key }) => key[0] === word[0]);
			const best = sameStart.length > 0 ? sameStart : found;
			return [...new Map(best.map((near) => [near.key, near])).values()];
		},
		synonyms: (phrase) => phrases.get(phrase.join(' ')) ?? [],
	};
}

/** The keys of the words of a phrase that say something: `Schutz von Moscheen` → schutz, moschee. */
export const phraseKeys = (keyOf: (word: string) => string, phrase: string): Phrase =>
	textWords(phrase)
		.filter((word) => !isStopWord(folded(word)))
		.map(keyOf);
