/** The text of an entry, as the index holds it. */
export interface IndexedText {
	/** The running text. */
	readonly content: string;
	/** As the record holds it: title, summary, names, terms, years. */
	readonly meta: Readonly<Record<string, string>>;
}

/** One entry whose running text holds a word. */
export interface TextHit {
	/** The key that the entry's row in the table names. */
	readonly key: string;
	/** How often the word stands there. */
	readonly times: number;
}

/** Where running text is looked up and read. Pagefind is behind it; whatever takes its place keeps this shape. */
export interface TextIndex {
	/** The entries whose text holds a word as a whole, in whatever inflection. */
	readonly lookUp: (word: string) => Promise<readonly TextHit[]>;
	readonly text: (key: string) => Promise<IndexedText>;
}
