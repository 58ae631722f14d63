import type { FindingCode } from '#src/i18n/de/findings.ts';
import type { Words } from '#src/i18n/languages.ts';

/** Where something stands: a path below the content folder; lines and columns count from 1. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** What a check reports: a code with values for its words, and the place in a file. */
export interface Finding extends Place {
	readonly severity: 'error' | 'warning';
	/** Names the words in `src/i18n/{de,en}/findings.ts`. */
	readonly code: FindingCode;
	/** Label of the field, where the finding is about one. */
	readonly field?: Words;
	/** Fills the places in the words: `{ value: 'moschee' }`. */
	readonly values?: FindingValues;
	/** What was probably meant. */
	readonly suggestion?: string | undefined;
}

export type FindingValues = Readonly<Record<string, string | number | Words>>;

/** What is wrong with the text of one file, before it is known which file it is. */
export interface Fault {
	readonly code: FindingCode;
	readonly line: number;
	readonly column: number;
	readonly values?: FindingValues;
}

/** A fault as an error in its file. */
export const faultIn = (file: string, fault: Fault): Finding => ({
	severity: 'error',
	...fault,
	file,
});
