import { expect, test, vi } from 'vitest';
import { entryFinder } from '#src/search/find-entries.ts';
import type { SearchTable } from '#src/search/search-table.ts';
import type { TextIndex } from '#src/search/text-index.ts';

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
		facts: [],
		text: `key-${id}`,
		terms: [place === 1 ? [0] : [1]],
	})),
};

const wordsOf = (text: string) => text.toLowerCase().split(/[\s,]+/);

/** Finds by beginnings, and answers a word it does not know with what begins with the same letters, as Pagefind does. */
const index: TextIndex = {
	search: async (words) => {
		const wanted = words?.split(' ') ?? [];
		const having = (beginnings: readonly string[]) =>
			Object.entries(texts)
				.reverse()
				.filter(([, text]) =>
					beginnings.every((begin) => wordsOf(text).some((word) => word.startsWith(begin))),
				);
		const found = having(wanted);
		return (found.length > 0 ? found : having(wanted.map((word) => word.slice(0, 2)))).map(
			([id, content]) => ({ key: `key-${id}`, text: async () => ({ content, meta: {} }) }),
		);
	},
	holds: async (word) => Object.values(texts).some((text) => wordsOf(text).includes(word)),
};
const find = entryFinder('de', table, index);
const ids = async (query: string, chosen = {}) =>
	(await find({ query, chosen })).results.map(({ id }) => id);

test('shows everything in the order of the table where no words were typed', async () => {
	expect(await ids('')).toEqual(['a', 'b', 'c']);
	expect(await ids('!?', { topics: ['research'] })).toEqual(['a', 'c']);
});

test('keeps the order of the text index for words, and filters by the table', async () => {
	expect(await ids('polizei')).toEqual(['b', 'a']);
	expect(await ids('polizei', { topics: ['research'] })).toEqual(['a']);
});

test('counts what the words leave', async () => {
	const { counts } = await find({ query: 'polizei', chosen: { topics: ['sport'] } });
	expect(counts).toEqual([[1, 1]]);
});

test('takes no noise for a word that occurs nowhere, and says which word that is', async () => {
	const { results, unknown, relaxed } = await find({ query: 'Stelle Polizei', chosen: {} });
	expect(results).toEqual([]);
	expect(unknown).toEqual(['Stelle']);
	expect(relaxed).toEqual([
		{ without: 'words', label: 'Stelle', state: { query: 'Polizei', chosen: {} }, count: 2 },
	]);
});

test('tries the other spellings of a word', async () => {
	expect(await ids('Polizei-Sport')).toEqual(['b']);
});

test('offers what gives results where nothing was found', async () => {
	const chosen = { topics: ['research'] };
	const { relaxed } = await find({ query: 'polizei sport', chosen });
	expect(relaxed.map(({ without, label, count }) => [without, label, count])).toEqual([
		['filter', 'research', 1],
		['words', 'sport', 1],
	]);
});

test('finds the beginning of a word while it is being typed', async () => {
	expect(await ids('mosch')).toEqual(['a']);
});

test('asks for a word once, and again after a failure', async () => {
	const [search, holds] = [vi.fn(index.search), vi.fn(index.holds)];
	holds.mockRejectedValueOnce(new Error('offline'));
	const again = entryFinder('de', table, { search, holds });
	await expect(again({ query: 'polizei', chosen: {} })).rejects.toThrow('offline');
	await again({ query: 'polizei', chosen: {} });
	holds.mockClear();
	await again({ query: 'polizei moschee', chosen: {} });
	expect(holds.mock.calls.map(([word]) => word)).toEqual(['moschee']);
});
