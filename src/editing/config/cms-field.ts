import type { Vocabulary, VocabularyName } from '#src/catalog/vocabulary.ts';
import type { Language } from '#src/i18n/languages.ts';

/** A field of a form as Decap CMS (and Sveltia CMS) reads it. */
export interface CmsField extends Widget {
	name: string;
	label: string;
}

/** What a field is filled in with, and what it accepts. */
export interface Widget {
	widget: string;
	required?: boolean;
	hint?: string;
	pattern?: [string, string];
	fields?: CmsField[];
	field?: CmsField;
	[setting: string]: unknown;
}

/** What the fields of a form are made for. */
export interface FormContext {
	/** The language of the forms. */
	readonly language: Language;
	readonly vocabularies: Readonly<Record<VocabularyName, Vocabulary>>;
	/** The folder of the files, from the root of what the backend reads: `content`. */
	readonly folder: string;
	/** Set where a file holds one language only: texts are then single values. */
	readonly only?: Language;
}
