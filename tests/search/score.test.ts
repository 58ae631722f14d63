import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { goldenSet, queryKinds, scoreQuery, scoreSet, type GoldenQuery } from './score.ts';

const query = (parts: Partial<GoldenQuery>): GoldenQuery => ({
	query: 'moscheeschutz',
	language: 'de',
	kind: 'compound',
	set: 'first',
	must: ['a', 'b'],
	may: ['c', 'd'],
	...parts,
});
const nothing = query({ kind: 'none', must: [], may: [] });

describe('one query', () => {
	it('is answered in full by its best list', () => {
		const best = { success1: true, success5: true, ndcg10: 1 };
		expect(scoreQuery(query({}), ['b', 'a', 'd', 'c'])).toEqual(best);
	});

	it('is not answered by an empty list', () => {
		const worst = { success1: false, success5: false, ndcg10: 0 };
		expect(scoreQuery(query({}), [])).toEqual(worst);
	});

	it('needs every must among the first five, and any of them first', () => {
		const sixth = ['a', 'v', 'w', 'x', 'y', 'b'];
		expect(scoreQuery(query({}), sixth)).toMatchObject({ success1: true, success5: false });
		const fifth = ['c', 'w', 'x', 'a', 'b'];
		expect(scoreQuery(query({}), fifth)).toMatchObject({ success1: false, success5: true });
	});

	it('discounts what comes late, by grade', () => {
		const { ndcg10 } = scoreQuery(query({ must: ['a'], may: ['c'] }), ['x', 'c', 'a']);
		expect(ndcg10).toBeCloseTo((1 / Math.log2(3) + 2 / 2) / (2 + 1 / Math.log2(3)), 10);
	});

	it('counts ten places only, in the list and in the best list', () => {
		const many = Array.from({ length: 12 }, (_, place) => `r${place}`);
		const wide = query({ must: ['a'], may: many });
		expect(scoreQuery(wide, ['a', ...many]).ndcg10).toBe(1);
		expect(scoreQuery(query({ must: ['a'], may: [] }), [...many, 'a']).ndcg10).toBe(0);
	});

	it('gains nothing by an id that comes again', () => {
		const one = query({ must: ['a'], may: ['c'] });
		expect(scoreQuery(one, ['a', 'a', 'a']).ndcg10).toBe(scoreQuery(one, ['a']).ndcg10);
	});

	it('of the kind "none" wants nothing at all', () => {
		expect(scoreQuery(nothing, [])).toEqual({ success1: true, success5: true, ndcg10: 1 });
		expect(scoreQuery(nothing, ['a'])).toEqual({ success1: false, success5: false, ndcg10: 0 });
	});
});

describe('a set', () => {
	it('gives per cent and means, in total and by kind', () => {
		const { total, byKind } = scoreSet([
			{ query: query({}), rankedIds: ['a', 'b', 'c', 'd'] },
			{ query: query({}), rankedIds: [] },
			{ query: nothing, rankedIds: [] },
			{ query: nothing, rankedIds: [] },
		]);
		expect(total).toEqual({ queries: 4, success1: 75, success5: 75, ndcg10: 0.75 });
		expect(byKind).toEqual({
			compound: { queries: 2, success1: 50, success5: 50, ndcg10: 0.5 },
			none: { queries: 2, success1: 100, success5: 100, ndcg10: 1 },
		});
	});

	it('without queries has no score', () => {
		expect(() => scoreSet([])).toThrow(RangeError);
	});
});

it.each([
	['no must', query({ must: [] })],
	['more than five must', query({ must: ['e', 'f', 'g', 'h', 'i', 'j'] })],
	['something expected where nothing is right', query({ kind: 'none' })],
])('the rules of the golden set refuse %s', (_, broken) => {
	expect(goldenSet.safeParse({ groups: {}, queries: [broken] }).success).toBe(false);
});

it('the golden set takes groups into may, each id once, and none that is in must', () => {
	const [parsed] = goldenSet.parse({
		groups: {},
		queries: [{ ...query({}), may: [['a', 'c', 'd'], 'c', 'e'] }],
	});
	expect(parsed).toEqual(query({ may: ['c', 'd', 'e'] }));
});

describe('golden.yaml', async () => {
	const file = await readFile(new URL('golden.yaml', import.meta.url), 'utf8');
	const golden = goldenSet.parse(parse(file));
	const { catalogue } = await readContentFolder('content');

	it('names entries that exist', () => {
		const named = golden.flatMap(({ must, may }) => [...must, ...may]);
		expect(named.filter((id) => !catalogue.entry(id))).toEqual([]);
	});

	it('asks nothing twice', () => {
		const asked = golden.map(({ query }) => query.toLowerCase());
		expect(asked.filter((words, place) => asked.indexOf(words) !== place)).toEqual([]);
	});

	it('is large enough to tell searches apart', () => {
		expect(golden.length).toBeGreaterThanOrEqual(220);
		for (const kind of queryKinds) {
			const ofKind = golden.filter((query) => query.kind === kind);
			expect(ofKind.length, kind).toBeGreaterThanOrEqual(kind === 'none' ? 10 : 12);
		}
	});
});
