/** The text of an entry, as the index holds it. */
export interface IndexedText {
	readonly content: string;
	/** As the record holds it: title, summary, names, terms, years. */
	readonly meta: Readonly<Record<string, string>>;
}

/** One entry that the text index found; its text is fetched when asked for. */
export interface TextHit {
	/** The key that the entry's row in the table names. */
	readonly key: string;
	readonly text: () => Promise<IndexedText>;
}

/** Where words are looked up. Pagefind is behind it; whatever takes its place keeps this shape. */
export interface TextIndex {
	/** The entries in which all words occur, the best first; all entries where no words are given. */
	readonly search: (words: string | undefined) => Promise<readonly TextHit[]>;
	/** Says whether some entry holds a word as a whole, in whatever inflection. */
	readonly holds: (word: string) => Promise<boolean>;
}
