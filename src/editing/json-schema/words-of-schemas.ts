import type { z } from 'zod';
import { languages, type Words } from '#src/i18n/languages.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Words for a place that has room for one text only: `Titel · Title`; equal words once. */
export const bothLanguages = (words: Words, between = ' · '): string =>
	[...new Set(languages.map((language) => words[language]))].join(between);
