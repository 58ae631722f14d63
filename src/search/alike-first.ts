import type { Ranked } from '#src/search/rank-entries.ts';
import { ranking } from '#src/search/ranking.ts';

/**
 * Takes up, behind the best results, those that are about the same as these: who searches for “checklist mosque security”
 * is better served by what is about the security of mosques than by any other checklist. This is pseudo-relevance feedback
 * (Rocchio, J. J. (1971): Relevance feedback in information retrieval; Manning, Raghavan, Schütze (2008): Introduction to
 * Information Retrieval, ch. 9) with topics in place of words.
 *
 * @param ranked the best first; the order of the first few stays
 * @param topicsOf the topics of a row
 */
export function alikeFirst(
	ranked: readonly Ranked[],
	topicsOf: (row: number) => readonly number[],
): Ranked[] {
	const best = ranked.slice(0, ranking.alike.best);
	const others = ranked.slice(ranking.alike.best);
	const shares = topicShares(best, topicsOf);
	return [
		...best,
		...others
			.map((entry) => {
				const topics = topicsOf(entry.row);
				const shared = topics.reduce((sum, topic) => sum + (shares.get(topic) ?? 0), 0);
				const likeness = shared / Math.sqrt(Math.max(1, topics.length));
				return { ...entry, score: entry.score * (1 + ranking.alike.more * likeness) };
			})
			.sort(bestFirst),
	];
}

/** The order of results: by score; what is equal keeps the order of the catalogue. */
export const bestFirst = (a: Ranked, b: Ranked): number => b.score - a.score || a.row - b.row;

/** By topic: the share of some entries that carry it, 0 to 1, better ones counting more. */
function topicShares(
	entries: readonly Ranked[],
	topicsOf: (row: number) => readonly number[],
): ReadonlyMap<number, number> {
	const all = entries.reduce((sum, { score }) => sum + score, 0);
	const shares = new Map<number, number>();
	for (const { row, score } of entries) {
		for (const topic of topicsOf(row))
			shares.set(topic, (shares.get(topic) ?? 0) + score / (all || 1));
	}
	return shares;
}
