import { expect, test } from 'vitest';
import { pagefindFiles } from '#src/search/pagefind-files.ts';
import type { SearchRecord } from '#src/search/search-records.ts';

const none = { summary: '', aliases: '', names: '', terms: '', headings: '', years: '' };
const meta = { title: 'Titel', ...none, other: '', linked: '', parts: '', keywords: '' };
const records: SearchRecord[] = (['de', 'en'] as const).flatMap((language) =>
	[...Array(20).keys()].map((number) => ({
		path: `/${language}/${number}/`,
		language,
		content: `Text Nummer ${number} über Moscheen.`,
		meta,
	})),
);

test('gives the same bytes for the same records, and only what a browser asks for', async () => {
	const [first, second] = [await pagefindFiles(records), await pagefindFiles(records)];
	expect([...second.files]).toEqual([...first.files]);
	const besides = [...first.files.keys()].filter((path) => !/^(fragment|index)\//.test(path));
	expect(besides.map((path) => path.replace(/[0-9a-f]{10}/, 'hash'))).toEqual([
		'pagefind-worker.js',
		'pagefind.de_hash.pf_meta',
		'pagefind.en_hash.pf_meta',
		'pagefind.js',
		'wasm.de.pagefind',
		'wasm.en.pagefind',
		'pagefind-entry.json',
	]);
});

test('knows under which key the text of each page lies', async () => {
	const { files, textKeys } = await pagefindFiles(records);
	expect([...textKeys.keys()].sort()).toEqual(records.map(({ path }) => path).sort());
	for (const key of textKeys.values()) {
		expect(files.has(`fragment/${key}.pf_fragment`)).toBe(true);
	}
});
