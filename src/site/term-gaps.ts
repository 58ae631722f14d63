import type { ContentType } from '#src/catalog/content-type.ts';
import type { Term, VocabularyName } from '#src/catalog/vocabulary.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import { entriesOfTypeWith, typesCarrying } from '#src/site/combinations.ts';

/** A type of which a Land has no entry, and what the Länder around it have. */
export interface TermGap {
	readonly type: ContentType;
	/** The neighbours that have entries of the type, with these. */
	readonly neighbours: readonly { readonly term: Term; readonly entries: readonly Entry[] }[];
	/** Each entry of a neighbour once, those first that concern few Länder. */
	readonly examples: readonly Entry[];
}

/** How many of the neighbours' entries are named. */
const mostExamples = 3;

/** The types that are missing under a term; nothing for a term that has no neighbours to look to. */
export function termGaps(
	catalogue: Catalogue,
	vocabulary: VocabularyName,
	{ id, neighbours = [] }: Term,
): TermGap[] {
	const around = neighbours.flatMap((other) => catalogue.term(vocabulary, other) ?? []);
	if (around.length === 0) return [];
	return typesCarrying(vocabulary)
		.filter((type) => entriesOfTypeWith(catalogue, vocabulary, id, type).length === 0)
		.map((type) => {
			const having = around
				.map((term) => ({
					term,
					entries: entriesOfTypeWith(catalogue, vocabulary, term.id, type),
				}))
				.filter(({ entries }) => entries.length > 0);
			const each = [...new Set(having.flatMap(({ entries }) => entries))];
			const laender = ({ data }: Entry) => ('laender' in data ? data.laender.length : 0);
			const examples = each.toSorted((a, b) => laender(a) - laender(b)).slice(0, mostExamples);
			return { type, neighbours: having, examples };
		});
}
