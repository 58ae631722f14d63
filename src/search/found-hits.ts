import type { Lexicon } from '#src/search/lexicon.ts';
import type { QueryPart } from '#src/search/query-meanings.ts';
import type { HitsOf } from '#src/search/rank-entries.ts';
import type { TextHit, TextIndex } from '#src/search/text-index.ts';

/** Looks up all words that a query may mean, each only once: the next key press asks for most of them again. */
export function foundHits(
	{ forms }: Lexicon,
	index: TextIndex,
): (parts: readonly QueryPart[]) => Promise<HitsOf> {
	const asked = new Map<string, Promise<readonly TextHit[]>>();
	const lookUp = (key: string) => {
		const hits = asked.get(key) ?? Promise.all((forms(key) ?? []).map(index.lookUp)).then(together);
		asked.set(key, hits);
		// A failed fetch must not be remembered as a word without hits.
		hits.catch(() => asked.delete(key));
		return hits;
	};
	return async (parts) => {
		const keys = [
			...new Set(parts.flatMap(({ meanings }) => meanings.flatMap(({ keys }) => keys))),
		];
		const hits = await Promise.all(keys.map(lookUp));
		const byKey = new Map(keys.map((key, place) => [key, hits[place] ?? []]));
		return (key) => byKey.get(key) ?? [];
	};
}

/** The hits of several forms of a word, an entry each. */
function together(found: readonly (readonly TextHit[])[]): readonly TextHit[] {
	const [first = [], ...others] = found;
	if (others.length === 0) return first;
	const byEntry = new Map<string, TextHit>();
	for (const hit of found.flat()) {
		const known = byEntry.get(hit.key);
		byEntry.set(hit.key, {
			...hit,
			fields: [...new Set([...(known?.fields ?? []), ...hit.fields])],
			times: Math.max(known?.times ?? 0, hit.times),
		});
	}
	return [...byEntry.values()];
}
