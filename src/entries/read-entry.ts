import type { ContentType } from '#src/catalog/content-type.ts';
import type { ReadRecord } from '#src/entries/read-record.ts';
import type { Language } from '#src/i18n/languages.ts';

/** A file of an entry. */
export interface EntryFile {
	/** Path below the content folder. */
	readonly file: string;
	/** Undefined where it could not be read. */
	readonly text: string | undefined;
	/** The language it is in, where there is one file per language. */
	readonly language?: Language | undefined;
}

/** The prose of an MDX file, with the line at which it begins. */
export interface Body {
	readonly file: string;
	readonly language: Language;
	readonly text: string;
	readonly line: number;
}

/** An entry as its files hold it, right or wrong. */
export interface ReadEntry extends ReadRecord {
	readonly type: ContentType;
	/** From the file name, so that it is known even where the file cannot be understood. */
	readonly id: string;
	readonly files: readonly string[];
	readonly bodies: readonly Body[];
}
