import type { FacetColumn } from '#src/search/facet.ts';
import type { Lexicon } from '#src/search/lexicon.ts';
import { phraseKeys } from '#src/search/phrases.ts';
import type { QueryPart } from '#src/search/query-meanings.ts';

/**
 * Says which entries lie elsewhere than the places that a query names: who asks in Saxony is not helped by an office of
 * Lower Saxony, though its name holds the word. Entries without a Land, and nationwide ones, lie everywhere.
 *
 * @param lands the Länder as a facet
 * @param landsOf the places of a row's terms in this facet
 */
export function elsewhere(
	{ keyOf }: Pick<Lexicon, 'keyOf'>,
	{ terms }: Pick<FacetColumn, 'terms'> = { terms: [] },
	landsOf: (row: number) => readonly number[],
	parts: readonly QueryPart[],
): (row: number) => boolean {
	const places = new Set(parts.flatMap(({ places = [] }) => places.map((keys) => keys.join(' '))));
	const near = new Set(
		terms.flatMap(({ label }, term) =>
			places.has(phraseKeys(keyOf, label).join(' ')) ? [term] : [],
		),
	);
	if (near.size === 0) return () => false;
	return (row) => landsOf(row).length > 0 && !landsOf(row).some((term) => near.has(term));
}
