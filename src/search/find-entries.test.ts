import { expect, test, vi } from 'vitest';
import { entryFinder } from '#src/search/find-entries.ts';
import type { SearchTable } from '#src/search/search-table.ts';
import type { TextIndex } from '#src/search/text-index.ts';
import { textWords, wordKey } from '#src/search/word-key.ts';
import { makeRecord, makeWords } from '#tests/builders/make-words.ts';

const texts: Readonly<Record<string, string>> = {
	a: 'Polizei und Moschee sprechen',
	b: 'Polizei und Sport',
	c: 'Häuser, StGB',
};
const topics = ['sport', 'research'];
const table: SearchTable = {
	facets: [{ name: 'topics', label: 'Themen', terms: topics.map((id) => ({ id, label: id })) }],
	entries: Object.keys(texts).map((id, place) => ({
		id,
		path: `/de/${id}/`,
		title: id,
		text: `key-${id}`,
		terms: [place === 1 ? [0] : [1]],
	})),
};

const words = makeWords(
	'de',
	Object.values(texts).map((content) => makeRecord({ content })),
	[['Moschee', 'Gotteshaus']],
);

/** Knows words by their key, as Pagefind knows them by their stem. */
const index: TextIndex = {
	lookUp: async (word) =>
		Object.entries(texts)
			.filter(([, text]) => {
				const keys = textWords(text).map((one) => wordKey('de', one));
				return keys.includes(wordKey('de', word));
			})
			.map(([id]) => ({ key: `key-${id}`, times: 1 })),
	text: async (key) => ({ content: texts[key.slice('key-'.length)] ?? '', meta: {} }),
};
const find = entryFinder('de', table, words, index);
const ids = async (query: string, chosen = {}) =>
	(await find({ query, chosen })).results.map(({ id }) => id);

test('shows everything in the order of the table where no words were typed', async () => {
	expect(await ids('')).toEqual(['a', 'b', 'c']);
	expect(await ids('!?', { topics: ['research'] })).toEqual(['a', 'c']);
});

test('puts what was not checked in time below what answers alike, and what is dormant below that', async () => {
	const states = ['dormant', 'overdue', 'fresh'];
	const aged: SearchTable = {
		facets: [{ name: 'freshness', label: 'Stand', terms: states.map((id) => ({ id, label: id })) }],
		entries: states.map((id, place) => ({
			...{ id, path: `/de/${id}/`, title: 'Moschee', text: id, terms: [[place]] },
		})),
	};
	const records = makeWords(
		'de',
		states.map(() => makeRecord({ title: 'Moschee' })),
	);
	const { results } = await entryFinder(
		'de',
		aged,
		records,
		index,
	)({ query: 'moschee', chosen: {} });
	expect(results.map(({ id }) => id)).toEqual(['fresh', 'overdue', 'dormant']);
});

test('filters what the words find by the table', async () => {
	expect(await ids('polizei')).toEqual(['a', 'b']);
	expect(await ids('polizei', { topics: ['research'] })).toEqual(['a']);
});

test('counts what the words leave', async () => {
	const { counts } = await find({ query: 'polizei', chosen: { topics: ['sport'] } });
	expect(counts).toEqual([[1, 1]]);
});

test('takes no noise for a word that occurs nowhere, and says which word that is', async () => {
	const { results, unknown } = await find({ query: 'Stelle', chosen: {} });
	expect(results).toEqual([]);
	expect(unknown).toEqual(['Stelle']);
});

test('gives what comes nearest where no entry holds everything, and says so', async () => {
	const { results, isPartial } = await find({ query: 'Moschee Sport', chosen: {} });
	expect(results.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
	expect(isPartial).toBe(true);
	expect((await find({ query: 'Polizei Sport', chosen: {} })).isPartial).toBe(false);
});

test('puts what holds all words before what holds some', async () => {
	expect(await ids('Polizei-Sport')).toEqual(['b']);
	expect((await ids('polizei sport'))[0]).toBe('b');
});

test('finds other words for the same', async () => {
	expect(await ids('Gotteshäuser')).toEqual(['a']);
});

test('finds mistyped words, and offers the right ones', async () => {
	const { results, suggestion } = await find({ query: 'moshcee', chosen: {} });
	expect(results.map(({ id }) => id)).toEqual(['a']);
	expect(suggestion).toBe('Moschee');
	expect((await find({ query: 'moschee', chosen: {} })).suggestion).toBeUndefined();
});

test('offers what gives results where the filters leave nothing', async () => {
	const chosen = { topics: ['sport'] };
	const { relaxed } = await find({ query: 'moschee', chosen });
	expect(relaxed.map(({ without, label, count }) => [without, label, count])).toEqual([
		['filter', 'sport', 1],
		['words', 'moschee', 1],
	]);
});

test('finds the beginning of a word while it is being typed', async () => {
	expect(await ids('mosch')).toEqual(['a']);
});

test('asks the text index for a word once, and again after a failure', async () => {
	const lookUp = vi.fn(index.lookUp);
	lookUp.mockRejectedValueOnce(new Error('offline'));
	const again = entryFinder('de', table, words, { ...index, lookUp });
	await expect(again({ query: 'polizei', chosen: {} })).rejects.toThrow('offline');
	await again({ query: 'polizei', chosen: {} });
	lookUp.mockClear();
	await again({ query: 'polizei häuser', chosen: {} });
	expect(lookUp.mock.calls.map(([word]) => word)).toEqual(['Häuser']);
});

test('does not ask the text index for words that records alone hold', async () => {
	const lookUp = vi.fn(index.lookUp);
	const records = ['Polizei', 'Moschee', 'Sport'].map((title) => makeRecord({ title }));
	const find = entryFinder('de', table, makeWords('de', records), { ...index, lookUp });
	const { results } = await find({ query: 'polizei', chosen: {} });
	expect(results.map(({ id }) => id)).toEqual(['a']);
	expect(lookUp).not.toHaveBeenCalled();
});
