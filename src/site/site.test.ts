import { describe, expect, test } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { idPattern } from '#src/catalog/patterns.ts';
import { contentLink } from '#src/site/content-links.ts';
import { byLetter, inListOrder } from '#src/site/entry-order.ts';
import { entryJsonLd } from '#src/site/json-ld.ts';
import { listGroups } from '#src/site/list-groups.ts';
import { mistakeMail } from '#src/site/mistake-report.ts';
import {
	browsedVocabularies,
	combinationPaths,
	entryPaths,
	listPagePaths,
	sectionPaths,
	termPaths,
	vocabularySection,
} from '#src/site/paths.ts';
import { sitePages } from '#src/site/site-pages.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const organiser = makeEntry('organisation', 'dik', {
	kind: 'dialogue-forum',
	side: 'other-authority',
});
const event = makeEntry('event', 'treffen', {
	organisers: ['dik'],
	starts: '2022',
	place: 'Fürth',
});
const page = makeEntry('page', 'contact', { segment: { de: 'kontakt', en: 'contact' } });
const all = makeCatalogue([organiser, event, page], {
	topics: ['sport'],
	'organisation-kinds': ['police', 'dialogue-forum'],
});

describe('addresses', () => {
	test('lie under the section of the type in each language', () => {
		expect(entryPaths(event)).toEqual({
			de: '/de/veranstaltungen/treffen/',
			en: '/en/events/treffen/',
		});
	});

	test('of pages lie at the top, under their own segment', () => {
		expect(entryPaths(page)).toEqual({ de: '/de/kontakt/', en: '/en/contact/' });
	});

	test('of terms are in lower case', () => {
		expect(termPaths('laender', 'BE').de).toBe('/de/laender/be/');
	});

	test('of a type and a term lie below the term, where no entry can be', () => {
		expect(combinationPaths('laender', 'BE', contentTypeNamed('event')).de).toBe(
			'/de/laender/be/veranstaltungen/',
		);
	});

	test('of further pages of a list are no id of an entry', () => {
		const list = sectionPaths(contentTypeNamed('event'));
		expect(listPagePaths(list, 1)).toEqual(list);
		const second = listPagePaths(list, 2);
		expect(second).toEqual({ de: '/de/veranstaltungen/seite-2/', en: '/en/events/page-2/' });
		for (const id of ['seite-2', 'page-12']) expect(id).not.toMatch(idPattern);
		for (const id of ['seite-2-von-3', 'page']) expect(id).toMatch(idPattern);
	});

	test('exist for vocabularies with a section only', () => {
		expect(() => vocabularySection('statuses')).toThrow('statuses');
	});

	test('are each there once', () => {
		const addresses = sitePages(all).flatMap(({ de, en }) => [de, en]);
		expect(new Set(addresses).size).toBe(addresses.length);
		expect(addresses).toContain('/en/events/treffen/');
		expect(browsedVocabularies).toContain('laender');
	});
});

describe('links in content', () => {
	test.each([
		['entry:treffen', '/de/veranstaltungen/treffen/'],
		['section:project', '/de/projekte/'],
		['term:topics/sport', '/de/themen/sport/'],
		['search:', '/de/suche/'],
		['suggest:', '/de/vorschlagen/'],
	])('%s leads to %s', (target, path) => {
		expect(contentLink(all, 'de', target)).toEqual({ path });
	});

	test('to other sites stay as they are', () => {
		expect(contentLink(all, 'de', 'https://example.org/a:b')).toEqual({
			url: 'https://example.org/a:b',
		});
	});

	test('to nothing are an error that names the target', () => {
		expect(() => contentLink(all, 'de', 'entry:nichts')).toThrow('nichts');
	});
});

describe('JSON-LD', () => {
	const json = entryJsonLd(all, 'en', event, (path) => `https://example.org${path}`);

	test("has the type's own kind, and dates, places and bodies as schema.org calls them", () => {
		expect(json).toMatchObject({
			'@type': 'Event',
			startDate: '2022',
			location: { '@type': 'Place', name: 'Fürth' },
			organizer: [{ '@type': 'Organization', url: 'https://example.org/en/organisations/dik/' }],
			url: 'https://example.org/en/events/treffen/',
		});
	});
});

describe('order of lists', () => {
	const older = makeEntry('event', 'aelter', { starts: '2010' });

	test('events come newest first, others by title', () => {
		expect(
			inListOrder('de', contentTypeNamed('event'), [older, event]).map(({ id }) => id),
		).toEqual(['treffen', 'aelter']);
		expect(inListOrder('de', contentTypeNamed('organisation'), [organiser]).length).toBe(1);
	});

	test('letters pass over marks and diacritics', () => {
		const titled = ['„Hand in Hand“', 'Österreich', '#brandeilig', '10 Jahre'].map((de, index) =>
			makeEntry('material', `m${index}`, { title: { de } }),
		);
		expect(byLetter('de', titled).map(({ letter }) => letter)).toEqual(['#', 'B', 'H', 'O']);
	});

	test('organisations are divided by kind, in the order of the vocabulary, and nothing else is', () => {
		expect(
			listGroups(all, contentTypeNamed('organisation'), [organiser])?.map(({ term }) => term.id),
		).toEqual(['dialogue-forum']);
		expect(listGroups(all, contentTypeNamed('event'), [event])).toBeUndefined();
	});
});

describe('reporting a mistake', () => {
	test('prepares a mail with title and address', () => {
		const { site } = makeCatalogue([], {}, { operator: { mail: 'post@example.org' } });
		const mail = mistakeMail(site, 'de', 'Fürth & mehr', 'https://example.org/x');
		expect(mail).toMatch(/^mailto:post@example\.org\?subject=Hinweis%20zum%20Eintrag/);
		expect(decodeURIComponent(mail ?? '')).toContain('https://example.org/x');
		expect(mail).toContain('%0D%0A');
	});

	test('has no mail while there is no mailbox', () => {
		expect(mistakeMail(all.site, 'de', 'x', 'y')).toBeUndefined();
	});
});
