import type { Lexicon } from '#src/search/lexicon.ts';
import type { QueryPart } from '#src/search/query-meanings.ts';

/**
 * The query as it may have been meant, in the catalogue's own words: `radikalisirung hilfe` → Radikalisierung hilfe.
 *
 * @returns undefined where nothing seems to be mistyped
 */
export function suggestedQuery(
	{ forms }: Lexicon,
	query: string,
	parts: readonly QueryPart[],
): string | undefined {
	let suggestion = query;
	for (const { typed, corrected } of parts) {
		const [words] = corrected
			.map((keys) => keys.flatMap((key) => forms(key)?.[0] ?? []))
			.filter((known, place) => known.length === corrected[place]?.length);
		if (words) suggestion = suggestion.replace(typed, () => words.join(' '));
	}
	return suggestion === query ? undefined : suggestion;
}
