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
		const [word] = corrected.flatMap((key) => forms(key)?.[0] ?? []);
		if (word) suggestion = suggestion.replace(typed, () => word);
	}
	return suggestion === query ? undefined : suggestion;
}
