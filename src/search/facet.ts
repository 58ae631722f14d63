import type { Entry } from '#src/entries/entry.ts';

/** One value of a facet. */
export interface FacetTerm {
	readonly id: string;
	readonly label: string;
	/** What one entry with it is called, where the label names many: `Projekt`, not `Projekte`. */
	readonly one?: string;
	/** Results that carry it say so. */
	readonly isMark?: true;
	/** Its page, without the base path, where it has one. */
	readonly path?: string;
}

/** A facet with its values, as the browser has it, too; rows name a value by its place in `terms`. */
export interface FacetColumn {
	/** Its name in addresses: `type`, or the name of its vocabulary. */
	readonly name: string;
	readonly label: string;
	/** All its values, in the order visitors see. */
	readonly terms: readonly FacetTerm[];
	/** Its terms follow each other, and visitors choose from one to another. */
	readonly isRange?: true;
	/** The ids of the terms that hold where none is chosen; left out where everything holds. */
	readonly unchosen?: readonly string[];
	/** Who chooses one of its terms and finds nothing can ask the entries of this type, see `VocabularyDescription`. */
	readonly first?: string;
	/** The term that holds for all others too. */
	readonly whole?: string;
}

/** Something visitors filter by. */
export interface Facet extends FacetColumn {
	/** The ids of the terms that an entry carries. */
	readonly termsOf: (entry: Entry) => readonly string[];
}
