import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { ContentTypeName } from '#src/catalog/content-type.ts';
import type { Entry } from '#src/entries/entry.ts';
import { freshness, freshnessStates } from '#src/entries/freshness.ts';
import { entryFinder } from '#src/search/find-entries.ts';
import { inResultOrder, sorts } from '#src/search/result-order.ts';
import { searchAddress, searchState } from '#src/search/search-state.ts';
import { searchTable } from '#src/search/search-table.ts';
import type { TextIndex } from '#src/search/text-index.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';
import { makeRecord, makeWords } from '#tests/builders/make-words.ts';

vi.stubEnv('BUILD_DATE', '2026-11-22');
afterAll(() => void vi.unstubAllEnvs());

const terms = {
	laender: ['DE', 'BE', 'HH'],
	topics: ['sport', 'research'],
	audiences: ['police', 'youth'],
	languages: ['de', 'tr'],
};
const titles = ['Polizei', 'Moschee', 'Moschee und Polizei', 'Sport'];
const archived = { state: 'archived', why: 'aim-reached', reason: { de: 'Vorbei' } };
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = (values: string[]) => optional(fc.subarray(values, { minLength: 1 }));

/** Entries that differ in what visitors filter by. */
const someEntry = fc.record({
	type: fc.constantFrom<ContentTypeName>('project', 'contact', 'event', 'expert'),
	title: fc.constantFrom(...titles).map((de) => ({ de })),
	laender: fc.subarray(terms.laender, { minLength: 1 }),
	topics: some(terms.topics),
	audiences: some(terms.audiences),
	starts: optional(fc.constantFrom('2019', '2021-05')),
	status: optional(fc.constantFrom('ongoing', 'completed')),
	lifecycle: optional(fc.constant(archived)),
	on: fc.constantFrom('2023-05-01', '2025-10-22', '2025-11-22', '2026'),
});
const someCatalogue = fc.array(someEntry, { minLength: 1, maxLength: 12 }).map((all) =>
	makeCatalogue(
		all.map(({ type, on, ...data }, place) => {
			const given = { ...data, verified: { on, by: 'editorial-team', method: 'asked' } };
			const { fields } = contentTypeNamed(type);
			const known = Object.entries(given).filter(([name]) => name in fields);
			return makeEntry(type, `e${place}`, Object.fromEntries(known));
		}),
		terms,
	),
);

const someState = fc
	.record({
		q: fc.subarray(['polizei', 'moschee', 'xyzxyz']).map((words) => words.join(' ')),
		type: fc.subarray(['project', 'contact', 'event'], { maxLength: 2 }),
		laender: fc.subarray(terms.laender, { maxLength: 2 }),
		topics: fc.subarray(terms.topics, { maxLength: 1 }),
		audiences: fc.subarray(terms.audiences, { maxLength: 1 }),
		from: fc.constantFrom('', '2020'),
		until: fc.constantFrom('', '2021', '2023'),
		checked: fc.subarray(['year']),
		'lifecycle-states': fc.subarray(['published', 'archived']),
		freshness: fc.subarray(['fresh', 'overdue', 'dormant', 'past'], { maxLength: 2 }),
		sort: fc.constantFrom('', ...sorts),
	})
	.map((asked) =>
		new URLSearchParams(
			Object.entries(asked).flatMap(([name, values]) => [values].flat().map((one) => [name, one])),
		).toString(),
	);

const noTexts: TextIndex = {
	lookUp: async () => [],
	text: async () => ({ content: '', meta: {} }),
};

/** Whether an entry fits an address, read off the entry itself. */
function fits(entry: Entry, address: string): boolean {
	const { type, data } = entry;
	const asked = new URLSearchParams(address);
	const has = data as Readonly<Record<string, unknown>> & { verified: { on: string } };
	const any = (name: string, own: readonly unknown[]) =>
		!asked.has(name) || asked.getAll(name).some((one) => own.includes(one));
	const [from, until] = ['from', 'until'].map((end) => asked.get(end));
	const start = Number(String(has['starts'] ?? '').slice(0, 4));
	const end = has['status'] === 'ongoing' ? 2026 : start;
	const isDated = start > 0 && end >= Number(from || 0) && start <= Number(until || 9999);
	const state = has['lifecycle'] ? 'archived' : 'published';
	const age = freshness(entry, '2026-11-22').state;
	return (
		any('type', [type]) &&
		['laender', 'topics', 'audiences'].every((name) => any(name, (has[name] as []) ?? [])) &&
		((!from && !until) || isDated) &&
		any('checked', has.verified.on >= '2025-11-22' ? ['year'] : []) &&
		(asked.has('lifecycle-states') ? any('lifecycle-states', [state]) : state === 'published') &&
		(asked.has('freshness') ? any('freshness', [age]) : age !== 'dormant')
	);
}

test('every state lists what the entries themselves say, in its order, counts it, and leads on where that is nothing', async () => {
	await fc.assert(
		fc.asyncProperty(someCatalogue, someState, async (catalogue, address) => {
			const table = searchTable(catalogue, 'de', (path) => path);
			const { facets } = table;
			const records = table.entries.map(({ title }) => makeRecord({ title }));
			const find = entryFinder('de', table, makeWords('de', records), noTexts);
			const state = searchState(address, facets);
			const found = await find(state);
			const listed = inResultOrder('de', found.results, state.sort).map(({ id }) => id);

			// The words alone say what is to be filtered.
			const everyState = {
				'lifecycle-states': ['published', 'archived'],
				freshness: freshnessStates,
			};
			const byWords = await find({ query: state.query, chosen: everyState });
			const expected = byWords.results
				.filter(({ id }) => fits(catalogue.entry(id) as Entry, searchAddress(state, facets)))
				.map(({ id }) => id);
			expect(listed.toSorted()).toEqual(expected.toSorted());
			expect(new Set(listed).size).toBe(listed.length);

			for (const [column, { name, terms: all, isRange }] of facets.entries()) {
				if (isRange) continue;
				for (const [place, { id }] of all.entries()) {
					const alone = { ...state, chosen: { ...state.chosen, [name]: [id] } };
					const { results } = await find(alone);
					expect([name, id, found.counts[column]?.[place]]).toEqual([name, id, results.length]);
				}
			}

			for (const { state: next, count } of found.leftOut) {
				expect((await find(next)).results).toHaveLength(listed.length + count);
				expect(count).toBeGreaterThan(0);
			}
			for (const { state: next, count } of found.relaxed) {
				expect((await find(next)).results).toHaveLength(count);
				expect(count).toBeGreaterThan(0);
			}
			const isNothingShown = catalogue.entries.every((entry) => !fits(entry, ''));
			expect(listed.length + found.relaxed.length > 0 || isNothingShown).toBe(true);
		}),
		{ numRuns: 60, seed: 20261122 },
	);
}, 60_000);
