import { vocabularies } from '#src/catalog/vocabulary.ts';
import type { Entry } from '#src/entries/entry.ts';

/**
 * The year of the newest source of an entry that is known from publications only; `unknown` where none of them has a
 * year. Undefined where somebody was asked, and where there are no sources.
 */
export function newestSource({ data }: Entry): number | 'unknown' | undefined {
	if (!('verified' in data) || !('sources' in data) || !data.sources) return undefined;
	const { fromSources } = vocabularies['verification-methods'];
	if (!data.verified || !fromSources?.includes(data.verified.method)) return undefined;
	const years = data.sources.flatMap(({ year }) => year ?? []);
	return years.length ? Math.max(...years) : 'unknown';
}
