import type { Words } from '#src/i18n/languages.ts';

/** What a check reports: a code with values for its words, and the place in a file. Lines and columns count from 1. */
export interface Finding {
	readonly severity: 'error' | 'warning';
	/** Names the words in `src/i18n/{de,en}/findings.ts`. */
	readonly code: string;
	/** Path below the content folder. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** Label of the field, where the finding is about one. */
	readonly field?: Words;
	/** Fills the places in the words: `{ value: 'moschee' }`. */
	readonly values?: Readonly<Record<string, string | number>>;
}
