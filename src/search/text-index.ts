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
	/** The parts of the record's `meta` that hold the word; it may stand in the running text besides. */
	readonly fields: readonly string[];
	/** How often it stands in the running text. */
	readonly times: number;
	readonly text: () => Promise<IndexedText>;
}

/** Where words are looked up. Pagefind is behind it; whatever takes its place keeps this shape. */
export interface TextIndex {
	/** The entries that hold a word as a whole, in whatever inflection; all entries where no word is given. */
	readonly lookUp: (word: string | undefined) => Promise<readonly TextHit[]>;
}
