import { listedTypes } from '#src/catalog/catalog.ts';
import type { ContentType } from '#src/catalog/content-type.ts';
import { vocabularies, type Term, type VocabularyName } from '#src/catalog/vocabulary.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import { browsedVocabularies } from '#src/site/paths.ts';

/** The entries of one type that carry one term: a page of their own, if there are any. */
export interface Combination {
	readonly vocabulary: VocabularyName;
	readonly term: Term;
	readonly type: ContentType;
	readonly entries: readonly Entry[];
}

/** The types in the order in which a term's page shows them: first what its vocabulary puts first. */
export const typesFor = (vocabulary: VocabularyName): ContentType[] => {
	const { first } = vocabularies[vocabulary];
	return listedTypes.toSorted((a, b) => Number(b.name === first) - Number(a.name === first));
};

/** The entries of one type that carry one term. */
export const entriesOfTypeWith = (
	catalogue: Catalogue,
	vocabulary: VocabularyName,
	term: string,
	type: ContentType,
): Entry[] => catalogue.entriesWith(vocabulary, term).filter((entry) => entry.type === type.name);

/** The combinations of a term with each type that has entries with it. */
export const combinationsOf = (
	catalogue: Catalogue,
	vocabulary: VocabularyName,
	term: Term,
): Combination[] =>
	typesFor(vocabulary)
		.map((type) => ({
			vocabulary,
			term,
			type,
			entries: entriesOfTypeWith(catalogue, vocabulary, term.id, type),
		}))
		.filter(({ entries }) => entries.length > 0);

/** All combinations of a term of a browsed vocabulary and a type that have entries. */
export const combinations = (catalogue: Catalogue): Combination[] =>
	browsedVocabularies.flatMap((vocabulary) =>
		catalogue.vocabularies[vocabulary].terms.flatMap((term) =>
			combinationsOf(catalogue, vocabulary, term),
		),
	);

/** The types whose entries can carry a term of a vocabulary, in the order of a term's page. */
export const typesCarrying = (vocabulary: VocabularyName): ContentType[] =>
	typesFor(vocabulary).filter(({ fields }) =>
		Object.values(fields).some(
			(field) => (field.vocabulary ?? field.item?.vocabulary) === vocabulary,
		),
	);
