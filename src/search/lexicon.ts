import type { Language } from '#src/i18n/languages.ts';
import { compounds } from '#src/search/compound-words.ts';
import { isFormOf } from '#src/search/part-of-compound.ts';
import { phrases, type Phrase } from '#src/search/phrases.ts';
import { spellings, type NearSplit, type NearWord } from '#src/search/spellings.ts';
import { wordKey } from '#src/search/word-key.ts';
import type { ListedWord, WordSource } from '#src/search/words-file.ts';

/** The catalogue's words, looked up by key (see `wordKey`). */
export interface Lexicon {
	readonly keyOf: (word: string) => string;
	/** The word with a key; undefined for one that occurs nowhere. */
	readonly word: (key: string) => ListedWord | undefined;
	/** Its forms as people read them, the first to show; undefined for a word that occurs nowhere. */
	readonly forms: (key: string) => readonly string[] | undefined;
	/** The keys of the words that a compound consists of, empty where it is none of known words. */
	readonly split: (word: string) => Phrase;
	/** The keys of known words that begin so, the shortest first. */
	readonly beginning: (start: string) => readonly string[];
	/** The nearest known words, all with the same number of errors; empty where there are too many. */
	readonly near: (word: string) => readonly NearWord[];
	/** The two known words that a mistyped compound may consist of; empty where there are too many errors. */
	readonly nearSplit: (word: string) => readonly NearSplit[];
	/** What means the same as a sequence of keys, of what some entry holds. */
	readonly synonyms: (phrase: Phrase) => readonly Phrase[];
	/** What also holds for the place that a phrase names, from near to far. */
	readonly wider: (phrase: Phrase) => readonly Phrase[];
	/** The most words that a phrase with synonyms has. */
	readonly longestPhrase: number;
}

/** Reads something off the lexicon once all pieces of the list that this takes are there. */
export type WithLexicon = <T>(read: (lexicon: Lexicon) => T) => Promise<T>;

/** The lexicon over a list that comes in pieces: what a reading misses is loaded, and then it reads anew. */
export function lexicon(language: Language, source: WordSource): WithLexicon {
	const keyOf = (word: string) => wordKey(language, word);
	const { synonyms, leads, longest } = phrases(keyOf, source.file.synonyms);
	const around = phrases(keyOf, source.file.wider).synonyms;
	const parts = new Map<number, ReadonlyMap<string, ListedWord>>();
	const loading = new Map<number | 'spelling', Promise<void>>();
	let spelled: ReturnType<typeof spellings> | undefined;
	let split: ((word: string) => readonly string[]) | undefined;
	let missing = new Set<number | 'spelling'>();

	const keyed = (forms: string) => keyOf(forms.split('|')[0] ?? '');
	const load = async (piece: number | 'spelling') => {
		if (piece === 'spelling') {
			const words = await source.spelling();
			const known = leads.filter((key) => !key.includes(' ')).map((key) => [key, key] as const);
			spelled = spellings(new Map([...known, ...words.map((one) => [one, keyOf(one)] as const)]));
			const isForm = isFormOf(language, words);
			split = compounds((part) => isForm(part) || synonyms([keyOf(part)]).length > 0).split;
		} else {
			const words = await source.part(piece);
			parts.set(piece, new Map(words.map((word) => [keyed(word[0]), word])));
		}
	};
	const loaded = (piece: number | 'spelling') => {
		const present = loading.get(piece) ?? load(piece);
		loading.set(piece, present);
		// What could not be loaded may be there the next time.
		present.catch(() => loading.delete(piece));
		return present;
	};

	const word = (key: string): ListedWord | undefined => {
		const place = source.file.parts.findLastIndex((first) => first <= key);
		if (place < 0) return undefined;
		if (!parts.has(place)) missing.add(place);
		return parts.get(place)?.get(key);
	};
	const withSpelling = <T>(read: (words: ReturnType<typeof spellings>) => readonly T[]) => {
		if (!spelled) missing.add('spelling');
		return spelled ? read(spelled) : [];
	};
	const known: Lexicon = {
		keyOf,
		word,
		forms: (key) => word(key)?.[0].split('|'),
		split: (typed) => {
			const listed = word(keyOf(typed));
			const found = listed
				? listed[1].split(' ').filter(Boolean)
				: withSpelling(() => split?.(typed) ?? []);
			return found.map(keyOf);
		},
		beginning: (start) => withSpelling((words) => words.beginning(start)),
		near: (typed) => withSpelling((words) => words.near(typed)),
		nearSplit: (typed) => withSpelling((words) => words.nearSplit(typed)),
		synonyms,
		wider: (phrase) => {
			const land = [phrase, ...synonyms(phrase)].flatMap(around);
			return [...land, ...land.flatMap(around)];
		},
		longestPhrase: longest,
	};
	return async (read) => {
		for (;;) {
			missing = new Set();
			const result = read(known);
			if (missing.size === 0) return result;
			// A word whose part is not there yet looks like an unknown one; only unknown ones need the spelling of all others.
			const wanted = [...missing].filter((piece) => piece !== 'spelling');
			await Promise.all(wanted.length > 0 ? wanted.map(loaded) : [loaded('spelling')]);
		}
	};
}
