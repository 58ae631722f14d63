import { eld } from 'eld/large';
import { describe, expect, it } from 'vitest';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { languages } from '#src/i18n/languages.ts';
import { fixtureBuild } from './builds.ts';
import { readBuiltSite } from './built-site.ts';
import { passagesOf, type Passage } from './passages.ts';

const detector = eld.newInstance();
detector.setLanguageSubset([...languages]);

/** Nothing but names begins with capitals throughout; names of places and organisations have no language. */
const fewestWords = 2;
const fewestLetters = 25;
/** By how much the scores, from 0 to 1, must differ: a German name can stand in an English sentence. */
const clearly = 0.15;

/** Names that are the same in every language, the longest first. */
const { catalogue } = await readContentFolder(fixtureBuild.content);
const names = catalogue.entries
	.flatMap(({ data: { title } }) => (title.de === title.en ? (title.de ?? []) : []))
	.toSorted((a, b) => b.length - a.length);

const scores = new Map<string, Record<string, number>>();

/** Whether the words are clearly in another one of our languages than a screen reader takes them for. */
function isMistaken({ words: all, language }: Passage): boolean {
	const words = names.reduce((left, name) => left.replace(name, ''), all);
	const letters = words.match(/\p{L}/gu) ?? [];
	const small = words.split(' ').filter((word) => /^\p{Ll}\p{L}*$/u.test(word));
	if (letters.length < fewestLetters || small.length < fewestWords) return false;
	const found = scores.get(words) ?? detector.detect(words).getScores();
	scores.set(words, found);
	const taken = found[language] ?? 0;
	return languages.some((other) => other !== language && (found[other] ?? 0) > taken + clearly);
}

const mistaken = (html: string) => [
	...new Set(
		passagesOf(html)
			.filter(isMistaken)
			.map(({ words, language }) => `${language}: ${words}`),
	),
];

describe('the language in which a page is read out', () => {
	it('is that of its words, in every passage of every page', () => {
		const found = new Map<string, string>();
		for (const { path, html } of readBuiltSite(fixtureBuild).pages)
			for (const words of mistaken(html)) found.set(words, path);
		expect(Object.fromEntries(found)).toEqual({});
	});

	it('is missed where German stands in an English page, in text and in names', () => {
		const german = 'Polizei und Moscheegemeinden treffen sich viermal im Jahr.';
		const page = (body: string) => `<html lang="en"><title>T</title><body>${body}`;
		expect(mistaken(page(`<p>${german}</p>`))).toEqual([`en: ${german}`]);
		expect(mistaken(page(`<img alt="${german}">`))).toEqual([`en: ${german}`]);
		expect(mistaken(page(`<p>Read: <span lang="de">${german}</span></p>`))).toEqual([]);
		expect(mistaken(page(`<p lang="de">${german} <b lang="en">${german}</b></p>`))).toEqual([
			`en: ${german}`,
		]);
	});
});
