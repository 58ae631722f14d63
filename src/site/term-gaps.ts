import type { ContentType } from '#src/catalog/content-type.ts';
import { vocabularies, type Term, type VocabularyName } from '#src/catalog/vocabulary.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import { entriesOfTypeWith, typesCarrying } from '#src/site/combinations.ts';

/** A type of which a Land has no entry, and what others have. */
export interface TermGap {
	readonly type: ContentType;
	/** Who has entries of the type, with these: the Länder around it; where they have none, what holds for all of Germany. */
	readonly others: readonly { readonly term: Term; readonly entries: readonly Entry[] }[];
	/** Says whether the others are the Länder around it. */
	readonly isAround: boolean;
	/** Each entry of the others once, those first that concern few Länder. */
	readonly examples: readonly Entry[];
}

/** How many of the others' entries are named. */
const mostExamples = 3;

/** The types that are missing under a term; nothing for a term that has no neighbours to look to. */
export function termGaps(
	catalogue: Catalogue,
	vocabulary: VocabularyName,
	{ id, neighbours = [] }: Term,
): TermGap[] {
	const { whole } = vocabularies[vocabulary];
	const termsOf = (ids: readonly string[]) =>
		ids.flatMap((other) => catalogue.term(vocabulary, other) ?? []);
	const having = (terms: readonly Term[], type: ContentType) =>
		terms
			.map((term) => ({ term, entries: entriesOfTypeWith(catalogue, vocabulary, term.id, type) }))
			.filter(({ entries }) => entries.length > 0);
	const around = termsOf(neighbours);
	if (around.length === 0) return [];
	return typesCarrying(vocabulary)
		.filter((type) => entriesOfTypeWith(catalogue, vocabulary, id, type).length === 0)
		.map((type) => {
			const near = having(around, type);
			const isAround = near.length > 0;
			const others = isAround ? near : having(termsOf(whole ? [whole] : []), type);
			const each = [...new Set(others.flatMap(({ entries }) => entries))];
			const laender = ({ data }: Entry) => ('laender' in data ? data.laender.length : 0);
			const examples = each.toSorted((a, b) => laender(a) - laender(b)).slice(0, mostExamples);
			return { type, others, isAround, examples };
		});
}
