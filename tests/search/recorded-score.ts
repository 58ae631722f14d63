import { readFileSync } from 'node:fs';
import type { GoldenQuery, QueryResult, SetScore } from './score.ts';
import { scoreQuery, scoreSet } from './score.ts';

/** The score that the search had when it was last recorded, and how well it answered each query (nDCG@10). */
export interface RecordedScore {
	readonly score: SetScore;
	readonly queries: Readonly<Record<string, number>>;
}

export const recordedScoreFile = new URL('recorded-score.json', import.meta.url);

/** Throws where no score was recorded yet. */
export const recordedScore = (): RecordedScore =>
	JSON.parse(readFileSync(recordedScoreFile, 'utf8')) as RecordedScore;

const nameOf = ({ language, query }: GoldenQuery): string => `${language}: ${query}`;

/** What is recorded of a run, rounded so that it does not change with every run. */
export const toRecord = (results: readonly QueryResult[]): RecordedScore =>
	JSON.parse(
		JSON.stringify(
			{
				score: scoreSet(results),
				queries: Object.fromEntries(
					results.map(({ query, rankedIds }) => [
						nameOf(query),
						scoreQuery(query, rankedIds).ndcg10,
					]),
				),
			},
			(_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value),
		),
	) as RecordedScore;

/** The queries that are answered worse than when the score was recorded, the worst first. */
export function worseQueries(results: readonly QueryResult[], recorded: RecordedScore): string[] {
	const now = toRecord(results).queries;
	return Object.entries(recorded.queries)
		.map(([name, before]) => ({ name, before, after: now[name] ?? before }))
		.filter(({ before, after }) => after < before - 0.01)
		.sort((a, b) => a.after - a.before - (b.after - b.before))
		.map(({ name, before, after }) => `${name} (nDCG ${before} → ${after})`);
}
