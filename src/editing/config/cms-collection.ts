import type { CmsField } from '#src/editing/config/cms-field.ts';
import type { Language } from '#src/i18n/languages.ts';

/** A list of entries, or of single files, as Decap CMS reads it. */
export interface CmsCollection {
	name: string;
	label: string;
	fields?: CmsField[];
	files?: { name: string; label: string; file: string; fields: CmsField[] }[];
	[setting: string]: unknown;
}

/** The name under which the format of a collection's files is registered. */
export const formatName = (collection: string, only?: Language): string =>
	only ? `catalogue-${collection}-${only}` : `catalogue-${collection}`;
