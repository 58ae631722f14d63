import { describe, expect, it } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import {
	bodyDigest,
	isOutdated,
	languageState,
	sourceLanguage,
	textsDigest,
	translationState,
	type Translatable,
} from '#src/entries/translation.ts';
import { makeEntry } from '#tests/builders/make-catalogue.ts';
import { changedValues } from '#tests/fixture/changed-values.ts';
import { sampledTypes, sampleEntry } from '#tests/fixture/sample-entry.ts';

const { vocabularies } = (await readContentFolder('content')).catalogue;

describe.each(sampledTypes)(
	'a translation, when the value of one field is changed: $name',
	(type) => {
		const { fields } = type;
		const plain = sampleEntry(type, vocabularies);
		const data: Record<string, unknown> = {
			...plain,
			translated: { en: textsDigest({ fields, data: plain }, 'de') },
		};
		const state = (changed: unknown) => languageState({ fields, data: changed }, 'en');
		const changes = (language: string) =>
			[...changedValues(fields, data, language)].filter(({ path }) => path !== 'translated');
		const isText = ({ rule }: { rule: { kind: string } }) => ['text', 'prose'].includes(rule.kind);
		const paths = (of: ReturnType<typeof changes>) => of.map(({ path }) => path);

		it('is outdated by every text of its source', () => {
			expect(state(data)).toBe('current');
			const texts = changes('de').filter(isText);
			expect(texts.length).toBeGreaterThan(4);
			expect(paths(texts.filter((change) => state(change.data) !== 'outdated'))).toEqual([]);
		});

		it('is outdated by no fact, and by no change to itself', () => {
			const facts = changes('de').filter(
				(change) => !isText(change) && change.rule.kind !== 'list',
			);
			expect(facts.length).toBeGreaterThan(4);
			expect(paths(facts.filter((change) => state(change.data) !== 'current'))).toEqual([]);
			const own = changes('en').filter(isText);
			expect(paths(own.filter((change) => state(change.data) !== 'current'))).toEqual([]);
		});
	},
);

const { fields } = contentTypeNamed('project');
const of = (data: object): Translatable => ({ fields, data });
const both = {
	title: { de: 'Titel', en: 'Title' },
	summary: { de: 'Ein  Satz mit Zeilen.', en: 'A sentence.' },
	partners: [{ role: { de: 'A' } }, { role: { de: 'B' } }],
};

it('is not outdated by other blanks, or another order of a list', () => {
	const en = textsDigest(of(both), 'de');
	const again = {
		...both,
		summary: { de: 'Ein Satz mit Zeilen.', en: 'A sentence.' },
		partners: both.partners.toReversed(),
	};
	expect(languageState(of({ ...again, translated: { en } }), 'en')).toBe('current');
});

it('is not outdated by a new text that has no translation yet, but by a change to one that has', () => {
	const en = textsDigest(of({ ...both, partners: [] }), 'de');
	const data = { ...both, partners: [{ statement: { de: 'Wir lernten viel.' } }] };
	expect(languageState(of({ ...data, translated: { en } }), 'en')).toBe('current');
	const summary = { de: 'Ein anderer Satz.', en: 'A sentence.' };
	expect(languageState(of({ ...data, summary, translated: { en } }), 'en')).toBe('outdated');
	const translated = [{ statement: { de: 'Wir lernten viel.', en: 'We learned a lot.' } }];
	expect(languageState(of({ ...data, partners: translated, translated: { en } }), 'en')).toBe(
		'outdated',
	);
});

it('is of unknown age where no digest was kept, and not there without a title and a summary', () => {
	expect(languageState(of(both), 'en')).toBe('unrecorded');
	expect(languageState(of({ ...both, title: { de: 'Titel' } }), 'en')).toBe('missing');
	expect(languageState(of({ ...both, title: { de: 'Titel', en: '  ' } }), 'en')).toBe('missing');
});

it('is made from the language that is no translation itself: German where nothing says otherwise', () => {
	expect(sourceLanguage(both)).toBe('de');
	const de = textsDigest(of(both), 'en');
	expect(sourceLanguage({ ...both, translated: { de } })).toBe('en');
	expect(languageState(of({ ...both, translated: { de } }), 'de')).toBe('current');
	expect(sourceLanguage({ title: { en: 'Title' }, summary: { en: 'S' } })).toBe('en');
	expect(sourceLanguage(undefined)).toBe('de');
});

it('is outdated by the prose of a guide, but not by its line ends', () => {
	const { fields } = contentTypeNamed('guide');
	const guide = (text: string, en?: string) => ({
		fields,
		data: { title: both.title, summary: both.summary, translated: { en } },
		bodies: { de: bodyDigest(text) },
	});
	const en = textsDigest(guide('Ein Text.\n\nNoch einer.'), 'de');
	expect(languageState(guide('Ein Text.\r\n\r\nNoch einer.\n', en), 'en')).toBe('current');
	expect(languageState(guide('Ein Text.\n\nNoch keiner.', en), 'en')).toBe('outdated');
});

it('is what visitors are told of an entry', () => {
	const data = { title: both.title, summary: both.summary };
	const states = [
		data,
		{ ...data, translated: { en: textsDigest({ fields, data: { ...data } }, 'de') } },
		{ ...data, translated: { en: '0123456789abcdef' } },
		{ title: { de: 'Titel' }, summary: { de: 'Satz' } },
		{ title: { en: 'Title' }, summary: { en: 'Sentence' } },
	].map((one) => translationState(makeEntry('project', 'p', one)));
	expect(states).toEqual(['all', 'all', 'outdated', 'de', 'en']);
	expect(
		isOutdated(
			makeEntry('project', 'p', { ...data, translated: { en: '0123456789abcdef' } }),
			'en',
		),
	).toBe(true);
});

it('is not outdated by another address of the page', () => {
	const page = contentTypeNamed('page');
	const of = (segment: string) => ({
		fields: page.fields,
		data: { title: { de: 'Titel' }, segment: { de: segment } },
	});
	expect(textsDigest(of('neu'), 'de')).toBe(textsDigest(of('alt'), 'de'));
});
