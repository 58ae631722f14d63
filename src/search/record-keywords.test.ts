import { expect, test } from 'vitest';
import { recordTexts, withKeywords } from '#src/search/record-keywords.ts';
import { makeRecord } from '#tests/builders/make-words.ts';

test('says what the compounds of a title are made of, apart from those of the text', () => {
	const [record] = withKeywords([
		makeRecord({ title: 'Moscheeverein', content: 'Die Jugendhilfe hilft.' }),
	]);
	expect(record?.meta.parts).toBe('moschee verein');
	expect(record?.meta.keywords).toBe('jugend hilfe');
});

test('writes hyphenated words as one, too', () => {
	const [record] = withKeywords([makeRecord({ aliases: 'TGS-H' })]);
	expect(record?.meta.parts).toBe('TGSH');
});

test('knows parts from all records, and takes German compounds apart in English ones', () => {
	const [, english] = withKeywords([
		makeRecord({ content: 'Kulturbrücke Zeltlager Zelt Lager' }),
		makeRecord({ names: 'Zeltlager' }, '/en/a/', 'en'),
	]);
	expect(english?.meta.keywords).toBe('zelt lager');
});

test('leaves a word whole that no known words make up', () => {
	const [record] = withKeywords([makeRecord({ title: 'Radikalisierung Genossenschaft' })]);
	expect(record?.meta.parts).toBe('');
});

test('counts as texts what people can read', () => {
	const texts = recordTexts(makeRecord({ title: 'Titel', content: 'Text', parts: 'teil' }));
	expect(texts).toEqual(expect.arrayContaining(['Titel', 'Text']));
	expect(texts).not.toContain('teil');
});
