import { describe, expect, it } from 'vitest';
import { descriptionWords } from '#src/catalog/description-words.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { de } from '#src/i18n/de.ts';
import { en } from '#src/i18n/en.ts';
import { plural } from '#src/i18n/fill.ts';
import { findingWords } from '#src/i18n/finding-words.ts';
import { dateWords } from '#src/i18n/format.ts';
import { furtherLanguages, type FurtherTag } from '#src/i18n/further-languages.ts';
import { passageMarks, textIn, wordsIn, type Text } from '#src/i18n/languages.ts';
import { missingWords } from '#src/i18n/translated-words.ts';
import { words } from '#src/i18n/words.ts';
import { pathIn, sectionPaths, searchPaths } from '#src/site/paths.ts';
import { siteLanguages } from '#src/site/site-languages.ts';
import { contentTypeNamed } from '#src/catalog/catalog.ts';

const { catalogue } = await readContentFolder('content');
const tags = [...furtherLanguages.keys()] as FurtherTag[];
const [ar, tr] = ['ar', 'tr'] as [FurtherTag, FurtherTag];

const terms = Object.values(catalogue.vocabularies).flatMap((vocabulary) =>
	vocabulary.terms.map(({ label }) => label),
);

/** What findings name in a suggestion beside fields and types: what a number is, and what prose may not hold. */
const named = [
	{ de: de.gate.kinds.number, en: en.gate.kinds.number },
	...(Object.keys(de.gate.markdown) as (keyof typeof de.gate.markdown)[]).map((name) => ({
		de: de.gate.markdown[name],
		en: en.gate.markdown[name],
	})),
];

const untranslated = (language: FurtherTag, texts: Iterable<Text>) => [
	...new Set(
		[...texts].filter((text) => textIn(language, text)?.language !== language).map(({ de }) => de),
	),
];

/** The places that words leave to be filled. */
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(tags)('the interface in a further language (%s)', (language) => {
	const own = furtherLanguages.get(language);

	it('has every word of the interface that visitors read, and all that the form tells them', () => {
		expect(own && missingWords(de, own)).toEqual([]);
	});

	it('has the names of all types, fields and vocabularies', () => {
		expect(untranslated(language, descriptionWords())).toEqual([]);
	});

	it('has the names of all terms', () => {
		expect(untranslated(language, terms)).toEqual([]);
	});

	it('has words for all that findings name', () => {
		expect(untranslated(language, named)).toEqual([]);
	});

	it('translates nothing that nobody says', () => {
		const said = new Set(
			[...descriptionWords(), ...terms, ...named].flatMap((text) => [
				text.de,
				`${text.de} | ${text.en}`,
			]),
		);
		expect(Object.keys(own?.labels ?? {}).filter((label) => !said.has(label))).toEqual([]);
	});

	it('leaves the same places to be filled as German does', () => {
		const differing = (original: unknown, translation: unknown, at: string): string[] => {
			if (typeof original === 'string' && typeof translation === 'string')
				return String(places(translation)) === String(places(original)) ? [] : [at];
			if (typeof original !== 'object' || original === null || !translation) return [];
			const { one, other } = original as Record<string, unknown>;
			// A form for one number may say the number in words.
			if (one !== undefined && typeof other === 'string')
				return differing(other, (translation as Record<string, unknown>)['other'], at);
			return Object.entries(original).flatMap(([name, part]) =>
				differing(part, (translation as Record<string, unknown>)[name], `${at}.${name}`),
			);
		};
		expect(differing(de, own?.words, language)).toEqual([]);
		expect(differing(de.findings, own?.findings, language)).toEqual([]);
	});

	it('says that no native speaker has reviewed it', () => {
		expect(own?.isReviewed).toBe(false);
		expect(Object.values(own?.notices ?? {}).every((notice) => notice.length > 5)).toBe(true);
	});
});

describe('a further language', () => {
	it('is off unless the settings switch it on, and stands after the others then', () => {
		expect(siteLanguages(catalogue.site)).toEqual(['de', 'en']);
		const site = { ...catalogue.site, furtherLanguages: ['tr', 'ar'] };
		expect(siteLanguages(site)).toEqual(['de', 'en', 'tr', 'ar']);
	});

	it('cannot be switched on without a file of its own', () => {
		const site = { ...catalogue.site, furtherLanguages: ['xx'] };
		expect(() => siteLanguages(site)).toThrow('src/i18n/further/xx.ts');
	});

	it('shares the addresses of the language that its readers are given first', () => {
		expect(pathIn(tr, searchPaths)).toBe('/tr/suche/');
		expect(pathIn(ar, sectionPaths(contentTypeNamed('project')))).toBe('/ar/projects/');
	});

	it('shows what is not translated in a language that its readers are given, and marks it', () => {
		const title = { de: 'Ein Titel', en: 'A title' };
		expect(textIn(tr, title)).toEqual({ words: 'Ein Titel', language: 'de' });
		expect(textIn(ar, title)).toEqual({ words: 'A title', language: 'en' });
		expect(passageMarks(ar, 'en')).toEqual({ lang: 'en', dir: 'ltr' });
		expect(passageMarks(tr, 'de')).toEqual({ lang: 'de' });
		expect(passageMarks(tr, tr)).toEqual({});
	});

	it('says what is wrong in its own words, and in the language that it falls back to where it has none', () => {
		expect(findingWords(tr, 'bad-mail')).toMatchObject({ language: tr });
		expect(findingWords(tr, 'bad-mail').message).toBe('“{value}” bir e-posta adresi değil.');
		expect(findingWords(ar, 'bad-mail').message).toContain('\u2068{value}\u2069');
		expect(findingWords(tr, 'yaml-tab')).toEqual({ ...de.findings['yaml-tab'], language: 'de' });
		expect(findingWords(ar, 'yaml-tab')).toEqual({ ...en.findings['yaml-tab'], language: 'en' });
	});

	it('tells apart what German says with one word', () => {
		expect(wordsIn(tr, { de: 'Seite', en: 'Side' })).toBe('Taraf');
		expect(wordsIn(tr, { de: 'Seite', en: 'Page' })).toBe('Sayfa');
	});

	it('has as many forms of number as it needs', () => {
		const said = [0, 1, 2, 3, 11, 100].map((count) => plural(ar, words(ar).site.entries, count));
		expect(new Set(said.map((one) => one.replace(/[\d\u2066-\u2069]/g, ''))).size).toBe(6);
		expect(plural(tr, words(tr).site.entries, 3)).toBe('3 kayıt');
	});

	it('writes dates in its own way', () => {
		expect(dateWords(tr, '2026-03-01')).toBe('1 Mart 2026');
		expect(dateWords(ar, '2026-03-01')).toContain('مارس');
	});

	it('keeps what is filled in apart from words that run the other way', () => {
		expect(words(ar).search.inBrowser.unknown).toContain('\u2068{word}\u2069');
		expect(words(tr).search.inBrowser.unknown).not.toContain('\u2068');
	});
});
