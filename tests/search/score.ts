import { z } from 'zod';

/** What is hard about a query; "none" is a query to which no result is the right answer. */
export const queryKinds = [
	'compound',
	'umlaut',
	'inflection',
	'misspelling',
	'abbreviation',
	'english-for-german',
	'question',
	'place',
	'organisation',
	'title',
	'synonym',
	'former-name',
	'none',
] as const;

export type QueryKind = (typeof queryKinds)[number];

/** When a query was written, and whether it may be looked at when the search is tuned, see {@link isHeldOut}. */
export const querySets = [
	'first',
	'second',
	'held-out',
	'third',
	'third-held-out',
	'fourth',
	'fourth-held-out',
] as const;

const id = z.string().regex(/^[a-z0-9-]+$/);

const goldenQuery = z
	.strictObject({
		query: z.string().trim().min(1),
		language: z.enum(['de', 'en']),
		kind: z.enum(queryKinds),
		set: z.enum(querySets).default('first'),
		must: z.array(id).max(5),
		may: z.array(z.union([id, z.array(id)])),
	})
	.transform((query) => {
		const must = new Set(query.must);
		const may = new Set(query.may.flat().filter((id) => !must.has(id)));
		return { ...query, must: [...must], may: [...may] };
	})
	.refine(
		({ kind, must, may }) => (kind === 'none' ? must.length + may.length === 0 : must.length > 0),
		{
			message:
				'a query of the kind "none" expects nothing, every other one at least one id in must',
		},
	);

/**
 * One query of the golden set: what is typed on which side of the site, the ids that have to be among the first five
 * (`must`, at most five), and the further ids that are relevant (`may`).
 */
export type GoldenQuery = z.output<typeof goldenQuery>;

/**
 * The golden set as `golden.yaml` holds it; gives its queries. Groups are lists of ids with a YAML anchor, so that
 * several queries can take them into `may`. Parsing throws a ZodError where a query breaks the rules.
 */
export const goldenSet = z
	.strictObject({ groups: z.record(z.string(), z.array(id)), queries: z.array(goldenQuery) })
	.transform(({ queries }): readonly GoldenQuery[] => queries);

/** Held-out queries say how unseen ones fare, so nobody looks at them when tuning. */
export const isHeldOut = ({ set }: GoldenQuery): boolean => set.endsWith('held-out');

/** How well one list of results answers one query; `ndcg10` lies between 0 and 1. */
export interface QueryScore {
	readonly success1: boolean;
	readonly success5: boolean;
	readonly ndcg10: number;
}

/**
 * Scores the ids that a search gave for a query, best first: success1, a `must` comes first; success5, every `must` is
 * among the first five; ndcg10, see {@link ndcg}. Where nothing is right (kind "none"), only an empty list succeeds.
 * An id that comes again keeps its place and gains nothing.
 */
export function scoreQuery(
	{ kind, must, may }: GoldenQuery,
	rankedIds: readonly string[],
): QueryScore {
	if (kind === 'none') {
		const empty = rankedIds.length === 0;
		return { success1: empty, success5: empty, ndcg10: empty ? 1 : 0 };
	}
	const grade = (id: string) => (must.includes(id) ? 2 : may.includes(id) ? 1 : 0);
	const firstFive = rankedIds.slice(0, 5);
	return {
		success1: must.includes(rankedIds[0] ?? ''),
		success5: must.every((id) => firstFive.includes(id)),
		ndcg10: ndcg(
			rankedIds.map((id, place) => (rankedIds.indexOf(id) === place ? grade(id) : 0)),
			[...must, ...may].map(grade),
		),
	};
}

/**
 * The normalised discounted cumulated gain of the first ten: the gain of the list over that of the best possible list.
 *
 * Järvelin, K. & Kekäläinen, J. (2002): Cumulated gain-based evaluation of IR techniques. ACM Transactions on
 * Information Systems 20 (4), 422–446. https://doi.org/10.1145/582415.582418. As there, the grade itself is the gain.
 * Their discount log2(rank) leaves the first two places alike; log2(rank + 1), as is usual since Burges et al. (2005,
 * Learning to rank using gradient descent, https://doi.org/10.1145/1102351.1102363), tells them apart.
 */
function ndcg(grades: readonly number[], attainable: readonly number[]): number {
	return dcg10(grades) / dcg10(attainable.toSorted((a, b) => b - a));
}

function dcg10(grades: readonly number[]): number {
	return grades.slice(0, 10).reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0);
}

/** The figures over several queries: successes in per cent of the queries, nDCG@10 as their mean (0 to 1), unrounded. */
export interface Figures {
	readonly queries: number;
	readonly success1: number;
	readonly success5: number;
	readonly ndcg10: number;
}

/** What a search gave for a query, best first. */
export interface QueryResult {
	readonly query: GoldenQuery;
	readonly rankedIds: readonly string[];
}

/** The score of a search over a golden set, in total and for every kind of which there are queries. */
export interface SetScore {
	readonly total: Figures;
	readonly byKind: Readonly<Partial<Record<QueryKind, Figures>>>;
}

/** Scores what a search gave for the queries of a golden set; throws a RangeError where there are none. */
export function scoreSet(results: readonly QueryResult[]): SetScore {
	const byKind = Map.groupBy(results, ({ query }) => query.kind);
	return {
		total: figures(results),
		byKind: Object.fromEntries([...byKind].map(([kind, some]) => [kind, figures(some)])),
	};
}

function figures(results: readonly QueryResult[]): Figures {
	if (results.length === 0) throw new RangeError('There is no query to score.');
	const scores = results.map(({ query, rankedIds }) => scoreQuery(query, rankedIds));
	const mean = (of: (score: QueryScore) => number) =>
		scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
	return {
		queries: scores.length,
		success1: 100 * mean(({ success1 }) => Number(success1)),
		success5: 100 * mean(({ success5 }) => Number(success5)),
		ndcg10: mean(({ ndcg10 }) => ndcg10),
	};
}
