import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordedScore, worseQueries } from '#tests/search/recorded-score.ts';
import { scoreSet, type QueryResult } from '#tests/search/score.ts';
import { goldenQueries, searchPages, siteResults } from '#tests/search/site-search.ts';
import { visit, type Visit } from './visitor.ts';

let visitor: Visit;
let results: QueryResult[];
beforeAll(async () => {
	visitor = await visit();
	results = await siteResults(await searchPages(visitor), goldenQueries());
}, 600_000);
afterAll(() => visitor.end());

it('answers the golden set no more than a point worse than recorded', () => {
	const recorded = recordedScore();
	const { total } = scoreSet(results);
	const { total: before } = recorded.score;
	const drop = Math.max(before.success5 - total.success5, 100 * (before.ndcg10 - total.ndcg10));
	const worse = worseQueries(results, recorded).slice(0, 25).join('\n');
	expect(
		drop,
		`Answered worse than recorded in tests/search/recorded-score.json:\n${worse}`,
	).toBeLessThanOrEqual(1);
});
