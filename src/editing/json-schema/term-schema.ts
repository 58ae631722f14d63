import type { Vocabulary, VocabularyName } from '#src/catalog/vocabulary.ts';
import { bothLanguages, type JsonSchema } from '#src/editing/json-schema/words-of-schemas.ts';
import type { Words } from '#src/i18n/languages.ts';

export type Vocabularies = Readonly<Record<VocabularyName, Vocabulary>>;

/** The terms of a vocabulary, each with its label and description, which editors show beside the ids. */
export const termSchema = ({ terms }: Vocabulary): JsonSchema => ({
	anyOf: terms.map(({ id, label, description }) => ({
		const: id,
		title: bothLanguages(label as Words),
		description: bothLanguages(description as Words, '\n\n'),
	})),
});

/** A reference to the terms of a vocabulary. */
export const termReference = (name: VocabularyName): JsonSchema => ({
	allOf: [{ $ref: `#/definitions/${name}` }],
});
