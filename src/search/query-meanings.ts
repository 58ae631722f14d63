import { infinitives } from '#src/search/infinitives.ts';
import type { Lexicon } from '#src/search/lexicon.ts';
import type { Phrase } from '#src/search/phrases.ts';
import { withWholeVerbs } from '#src/search/separable-verbs.ts';
import { isStopWord } from '#src/search/stop-words.ts';
import { folded, textWords } from '#src/search/word-key.ts';

/** One way to understand a part of a query: words that must all stand in an entry, and how near that is to what was typed. */
export interface Meaning {
	readonly keys: Phrase;
	/** 1 for the words themselves, less for what only means something like them. */
	readonly weight: number;
	/** A word of several: says something only where some entry holds them all, or any word would lead anywhere. */
	readonly isAlone?: true;
}

/** A part of a query, a word or several that belong together, with all that it may mean. */
export interface QueryPart {
	/** As it was typed. */
	readonly typed: string;
	/** Empty for a word that occurs nowhere. */
	readonly meanings: readonly Meaning[];
	/** The known words, or the two of a compound, that were taken for a mistyped one, by their keys. */
	readonly corrected: readonly Phrase[];
	/** Where it names a place: the place in all its words, and what lies around it. */
	readonly places?: readonly Phrase[];
}

/** How near a meaning is to what was typed, by how it was come upon. */
export const nearness = {
	split: 0.95,
	splitSynonym: 0.5,
	synonym: 0.7,
	/** Another name of the same place. */
	place: 0.95,
	beginning: 0.6,
	error: [1, 0.8, 0.6],
	joined: 0.9,
	/** The verb of which a word is a form. */
	verb: 0.9,
	/** The Land around a place, and the federation around that. */
	wider: [0.15, 0.1],
	/** A word alone of several that belong together: the chaplaincy of prison chaplaincy. */
	alone: 0.2,
};

/** The most words of a query that are looked at. */
const mostWords = 16;

/** The most synonyms by which each part of a compound is replaced that stands nowhere. */
const mostWays = 4;

/** What a query asks for. Words such as “how” and “the” count only where there are no others. */
export function queryMeanings(lexicon: Lexicon, query: string): QueryPart[] {
	const typed = withWholeVerbs(lexicon, typedWords(query));
	const telling = typed.filter((word) => !isStopWord(folded(word)));
	const words = (telling.length > 0 ? telling : typed).slice(0, mostWords);
	const parts: QueryPart[] = [];
	for (let place = 0; place < words.length;) {
		const phrase = phraseAt(lexicon, words, place);
		const joined = phrase ? undefined : joinedAt(lexicon, words, place);
		const typedHere = words.slice(place, place + (joined ? 2 : (phrase?.words ?? 1)));
		const part = joined
			? joinedPart(lexicon, typedHere, joined)
			: phrase
				? phrasePart(lexicon, typedHere, phrase.keys)
				: wordPart(lexicon, words, place);
		if (!parts.some((other) => other.typed.toLowerCase() === part.typed.toLowerCase()))
			parts.push(part);
		place += typedHere.length;
	}
	return parts;
}

/** `Polizist*innen` and `Moschee-Verein` are one word each; what has neither letter nor digit is none. */
const typedWords = (query: string): string[] =>
	query
		.normalize('NFC')
		.split(/[\s/,;?!"“”„()]+/)
		.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
		.filter((word) => folded(word) !== '');

/** The longest sequence of words from here that has synonyms. */
function phraseAt(lexicon: Lexicon, words: readonly string[], place: number) {
	for (let length = lexicon.longestPhrase; length > 0; length -= 1) {
		const keys = words
			.slice(place, place + length)
			.flatMap(pieces)
			.map(lexicon.keyOf);
		const isThere = place + length <= words.length && keys.length > 1;
		if (isThere && lexicon.synonyms(keys).length > 0) return { keys, words: length };
	}
	return undefined;
}

/** The key of a compound that two words in a row make up: `Brücken bauen` → Brückenbauen. */
const joinedAt = (lexicon: Lexicon, words: readonly string[], place: number): string | undefined =>
	place + 1 < words.length
		? ['', 's', 'n', 'en', 'es']
				.map((link) => lexicon.keyOf(`${words[place]}${link}${words[place + 1]}`))
				.find((key) => lexicon.forms(key))
		: undefined;

function joinedPart(lexicon: Lexicon, typed: readonly string[], joined: string): QueryPart {
	const meanings = [
		...keyMeanings(lexicon, joined),
		...splitMeanings(lexicon, typed.map(lexicon.keyOf), nearness.joined),
	];
	return { typed: typed.join(' '), meanings: known(lexicon, meanings), corrected: [] };
}

function phrasePart(lexicon: Lexicon, typed: readonly string[], keys: Phrase): QueryPart {
	const meanings = [{ keys, weight: 1 }, ...synonymMeanings(lexicon, keys)];
	return {
		typed: typed.join(' '),
		meanings: known(lexicon, [
			...meanings,
			...widerMeanings(lexicon, keys),
			...keys.flatMap((key) => alone(lexicon, key)),
		]),
		corrected: [],
		...placesOf(lexicon, keys),
	};
}

/** What a word means as the most important one of several. */
const alone = (lexicon: Lexicon, key: string): Meaning[] =>
	keyMeanings(lexicon, key).map(({ keys, weight }) => ({
		keys,
		weight: weight * nearness.alone,
		isAlone: true,
	}));

/** A place has several names, `BW` and Baden-Württemberg, where other words only mean about the same. */
function synonymMeanings(lexicon: Lexicon, keys: Phrase): Meaning[] {
	const weight = lexicon.wider(keys).length > 0 ? nearness.place : nearness.synonym;
	return lexicon.synonyms(keys).map((phrase) => ({ keys: phrase, weight }));
}

function placesOf(lexicon: Lexicon, keys: Phrase): Pick<QueryPart, 'places'> {
	const around = lexicon.wider(keys);
	return around.length > 0 ? { places: [keys, ...lexicon.synonyms(keys), ...around] } : {};
}

const widerMeanings = (lexicon: Lexicon, keys: Phrase): Meaning[] =>
	lexicon
		.wider(keys)
		.map((phrase, place) => ({ keys: phrase, weight: nearness.wider[place] ?? 0 }));

function wordPart(lexicon: Lexicon, words: readonly string[], place: number): QueryPart {
	const typed = words[place] ?? '';
	const own = wordMeanings(lexicon, typed);
	// What could be a compound may as well be a mistyped word.
	const isSure = own.some(({ keys, isAlone }) => keys.length === 1 && !isAlone);
	if (isSure || (own.length > 0 && lexicon.near(typed).length === 0)) {
		return { typed, meanings: own, corrected: [], ...placesOf(lexicon, [lexicon.keyOf(typed)]) };
	}
	const begun = typed.length >= 3 ? lexicon.beginning(typed) : [];
	const near = lexicon.near(typed);
	const guessed = [
		...own,
		...(typed.length >= 4 || place === words.length - 1 ? begun : []).map((key) => ({
			keys: [key],
			weight: nearness.beginning,
		})),
		...near.flatMap(({ key, errors }) =>
			keyMeanings(lexicon, key).map(({ keys, weight }) => ({
				keys,
				weight: weight * (nearness.error[errors] ?? 0),
			})),
		),
	];
	const meanings = known(lexicon, guessed);
	if (meanings.length === 0) return mistypedCompound(lexicon, typed);
	return {
		typed,
		meanings,
		corrected: begun.length > 0 ? [] : near.map(({ key }) => [key]),
		...(near[0] && placesOf(lexicon, [near[0].key])),
	};
}

/** What no word is near to may be a compound of two that are: `moscheschuzt`. */
function mistypedCompound(lexicon: Lexicon, typed: string): QueryPart {
	const found = lexicon.nearSplit(typed);
	const meanings = found.flatMap(({ keys, errors }) =>
		splitMeanings(lexicon, keys, nearness.split * (nearness.error[errors] ?? 0)),
	);
	return { typed, meanings: known(lexicon, meanings), corrected: found.map(({ keys }) => keys) };
}

/** The words that marks join, gender forms apart: `Moschee-Verein` → Moschee, Verein; `KN:IX` → KN, IX. */
const pieces = (typed: string): string[] =>
	textWords(typed).filter((piece) => folded(piece) !== '');

/** What a word means that was typed as it should be; empty for an unknown one. */
function wordMeanings(lexicon: Lexicon, typed: string): Meaning[] {
	const joined = pieces(typed);
	const whole = keyMeanings(lexicon, lexicon.keyOf(typed));
	const split = joined.length > 1 ? joined.map(lexicon.keyOf) : lexicon.split(typed);
	const one = joined.length > 1 ? nearness.joined : nearness.split;
	const others = joined.length > 1 ? lexicon.synonyms(split) : [];
	const alike = others.map((keys) => ({ keys, weight: nearness.synonym }));
	return known(lexicon, [
		...whole,
		...verbMeanings(lexicon, typed),
		...alike,
		...(split.length > 1 ? splitMeanings(lexicon, split, one) : []),
		...(split.length > 1 ? alone(lexicon, split.at(-1) ?? '') : []),
	]);
}

/** What a word means as a form of a verb: `fördert` as fördern. */
const verbMeanings = (lexicon: Lexicon, typed: string): Meaning[] =>
	infinitives(folded(typed))
		.filter((verb) => !isStopWord(verb) && lexicon.keyOf(verb) !== lexicon.keyOf(typed))
		.flatMap((verb) => keyMeanings(lexicon, lexicon.keyOf(verb)))
		.map(({ keys, weight }) => ({ keys, weight: weight * nearness.verb }));

const keyMeanings = (lexicon: Lexicon, key: string): Meaning[] =>
	known(lexicon, [
		{ keys: [key], weight: 1 },
		...synonymMeanings(lexicon, [key]),
		...widerMeanings(lexicon, [key]),
	]);

/** The parts of a compound, and the same in other words: with one part replaced, or all that stand nowhere. */
function splitMeanings(lexicon: Lexicon, split: Phrase, weight: number): Meaning[] {
	const others = split.flatMap((key, place) =>
		lexicon
			.synonyms([key])
			.map((phrase) => [...split.slice(0, place), ...phrase, ...split.slice(place + 1)]),
	);
	const found = split.reduce<Phrase[]>(
		(begun, key) => {
			const ways = lexicon.forms(key) ? [[key]] : lexicon.synonyms([key]);
			return begun.flatMap((first) => ways.slice(0, mostWays).map((way) => [...first, ...way]));
		},
		[[]],
	);
	return [
		{ keys: split, weight },
		...[...others, ...found].map((keys) => ({ keys, weight: nearness.splitSynonym })),
	];
}

/** Only what the catalogue can hold, each only once, with its highest weight. */
function known(lexicon: Lexicon, meanings: readonly Meaning[]): Meaning[] {
	const best = new Map<string, Meaning>();
	for (const meaning of meanings) {
		const id = meaning.keys.join(' ');
		if (!meaning.keys.every((key) => lexicon.forms(key))) continue;
		if ((best.get(id)?.weight ?? 0) < meaning.weight) best.set(id, meaning);
	}
	return [...best.values()];
}
