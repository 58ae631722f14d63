import { expect, test } from 'vitest';
import { recordHits } from '#src/search/found-hits.ts';
import { lexicon } from '#src/search/lexicon.ts';
import { fieldBit } from '#src/search/words-file.ts';
import { makeRecord, makeWords } from '#tests/builders/make-words.ts';

const records = [
	makeRecord({ title: 'Moscheeverein', names: 'Polizei' }),
	makeRecord({ summary: 'Die Polizei', content: 'Die Polizei besucht Vereine.' }),
	...Array.from({ length: 900 }, (_, number) => makeRecord({ title: `Wort${number}` })),
	makeRecord({ title: 'Polizei', names: 'Polizei' }),
];
const words = makeWords('de', records);
const withLexicon = lexicon('de', words);
const read = <T>(of: (known: Parameters<Parameters<typeof withLexicon>[0]>[0]) => T) =>
	withLexicon(of);

test('says in which rows and fields a word stands', async () => {
	const hits = await read((known) => recordHits(known, known.keyOf('Polizei')));
	expect(hits.toSorted((a, b) => a.row - b.row)).toEqual([
		{ row: 0, fields: fieldBit('names'), times: 0 },
		{ row: 1, fields: fieldBit('summary'), times: 0 },
		{ row: 902, fields: fieldBit('title') + fieldBit('names'), times: 0 },
	]);
});

test('says of a word whether running text holds it where no field does', async () => {
	const isInText = (word: string) => read((known) => known.word(known.keyOf(word))?.[2]);
	expect(await isInText('Verein')).toBe(1);
	expect(await isInText('Polizei')).toBe(0);
});

test('says what a compound is made of', async () => {
	const [parts, keys] = await read((known) => [
		known.split('Moscheeverein'),
		['Moschee', 'Verein'].map(known.keyOf),
	]);
	expect(parts).toEqual(keys);
});

test('comes in parts of which each word needs one, and no spelling where all words are known', async () => {
	expect(words.file.parts.length).toBeGreaterThan(2);
	const asked: (number | 'spelling')[] = [];
	const watched = lexicon('de', {
		file: words.file,
		part: (number) => (asked.push(number), words.part(number)),
		spelling: () => (asked.push('spelling'), words.spelling()),
	});
	expect(await watched((known) => known.forms(known.keyOf('Polizei')))).toEqual(['Polizei']);
	expect(await watched((known) => known.forms(known.keyOf('Polizei')))).toEqual(['Polizei']);
	expect(asked).toHaveLength(1);
	await watched((known) => known.near('Polzei'));
	expect(asked).toEqual([expect.any(Number), 'spelling']);
});

test('asks again for a part that did not come', async () => {
	let fails = true;
	const shaky = lexicon('de', {
		...words,
		part: (number) => {
			if (!fails) return words.part(number);
			fails = false;
			return Promise.reject(new Error('offline'));
		},
	});
	await expect(shaky((known) => known.forms('polizei'))).rejects.toThrow('offline');
	expect(await shaky((known) => known.forms('polizei'))).toEqual(['Polizei']);
});
