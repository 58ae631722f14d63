/**
 * What the search page knows of the catalogue's words, in pieces of which it loads what a query needs. First
 * `/search/<language>-words.json`, which says where the others begin.
 */
export interface WordsFile {
	/** The key of the first word in each part of the list, see `WordsPart`. */
	readonly parts: readonly string[];
	/** Groups of words and phrases that mean the same, in both languages: those that some entry holds, and the others. */
	readonly synonyms: readonly (readonly [found: readonly string[], asked: readonly string[]])[];
	/** Places, and what holds for them too because it is wider, see `widerPlaces`; in the same shape. */
	readonly wider: WordsFile['synonyms'];
	/** The rows of long texts and the number of words in each; others are short. */
	readonly long: readonly (readonly [row: number, words: number])[];
}

/** A part of the list of words, in the order of their keys: `/search/<language>-words/<number>.json`. */
export type WordsPart = readonly ListedWord[];

/**
 * A word of the catalogue: its forms as people read them, joined by `|`, the one to show first; the parts it is made of,
 * if it is a compound; whether it stands in running text, too, where only the text index finds it; and where it stands
 * in the records.
 */
export type ListedWord = readonly [
	forms: string,
	compoundOf: string,
	isInText: 0 | 1,
	...places: WordPlaces[],
];

/** The fields of a record as a sum of `fieldBit`s, and each row whose record holds the word in them: what to add to the one before. */
export type WordPlaces = readonly [fields: number, ...steps: number[]];

/** The fields of a record in which words are found without the text index. */
export const recordFields = [
	'title',
	'aliases',
	'summary',
	'parts',
	'terms',
	'headings',
	'years',
	'other',
	'names',
	'linked',
	'keywords',
] as const;

export type RecordField = (typeof recordFields)[number];

const bits = new Map(recordFields.map((field, place) => [field, 1 << place]));

export const fieldBit = (field: RecordField): number => bits.get(field) ?? 0;

/** Where the pieces come from: files beside the pages, or memory in tests. */
export interface WordSource {
	readonly file: WordsFile;
	readonly part: (number: number) => Promise<WordsPart>;
	/** Every word as one types it (see `folded`), without those that nobody would mistype. */
	readonly spelling: () => Promise<readonly string[]>;
}
