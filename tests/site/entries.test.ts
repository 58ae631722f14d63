import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentTypeNamed, listedTypes } from '#src/catalog/catalog.ts';
import { vocabularies, vocabularyNames } from '#src/catalog/vocabulary.ts';
import { isListed, type Entry } from '#src/entries/entry.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { languages, type Language } from '#src/i18n/languages.ts';
import { searchTablePath } from '#src/search/search-segment.ts';
import { tableOf, type TableFile } from '#src/search/table-file.ts';
import { entryPaths, sectionPaths, termPaths } from '#src/site/paths.ts';
import { readBuiltSite } from './built-site.ts';
import { fixtureBuild, mainBuild } from './builds.ts';
import { having } from './html.ts';
import { listAddresses } from './list-addresses.ts';
import { sitemapAddresses } from './sitemap-addresses.ts';

describe.each([
	['the site', mainBuild],
	['every kind of entry under a base path', fixtureBuild],
])('in %s', async (_, build) => {
	const site = readBuiltSite(build);
	const { catalogue } = await readContentFolder(build.content);
	const listed = catalogue.entries.filter(isListed);
	const withdrawn = catalogue.entries.filter((entry) => !isListed(entry));
	const sections = listed.filter(({ type }) => type !== 'page');
	const path = (entry: Entry, language: Language) => entryPaths(entry)[language];

	const links = (of: string): Set<string> =>
		new Set(
			having(site.page(of)?.elements ?? [], 'a').map(({ attributes }) =>
				(attributes['href'] ?? '').slice(site.base.length).replace(/[?#].*/, ''),
			),
		);
	const listLinks = (of: string): Set<string> =>
		new Set(listAddresses(site, of).flatMap((page) => [...links(page)]));
	/** The entries to which a page, or a list on any of its pages, does not link. */
	const missing = (of: string, entries: readonly Entry[], language: Language): string[] => {
		const there = listLinks(of);
		return entries.filter((entry) => !there.has(path(entry, language))).map(({ id }) => id);
	};

	it('there are entries of every type', () => {
		expect(listedTypes.filter(({ name }) => catalogue.entriesOf(name).length === 0)).toEqual([]);
	});

	describe.each(languages)('(%s)', (language) => {
		it('every entry has its page', () => {
			expect(catalogue.entries.filter((entry) => !site.page(path(entry, language)))).toEqual([]);
		});

		it('every entry stands in the list of its type, and no withdrawn one', () => {
			const absent = listedTypes.flatMap((type) =>
				missing(sectionPaths(type)[language], catalogue.entriesOf(type.name), language),
			);
			expect(absent).toEqual([]);
			for (const entry of withdrawn) {
				const list = sectionPaths(contentTypeNamed(entry.type))[language];
				expect(listLinks(list)).not.toContain(path(entry, language));
			}
		});

		it('every entry stands in the list of all entries by letter, and no withdrawn one', () => {
			const list = `/${language}/${{ de: 'a-bis-z', en: 'a-to-z' }[language]}/`;
			expect(missing(list, listed, language)).toEqual([]);
			for (const entry of withdrawn) {
				expect(listLinks(list)).not.toContain(path(entry, language));
			}
		});

		it('every entry stands on the page of each of its terms', () => {
			const absent = vocabularyNames
				.filter((name) => 'section' in vocabularies[name])
				.flatMap((name) =>
					catalogue.vocabularies[name].terms.flatMap(({ id }) =>
						missing(termPaths(name, id)[language], catalogue.entriesWith(name, id), language).map(
							(entry) => `${name}/${id}: ${entry}`,
						),
					),
				);
			expect(absent).toEqual([]);
		});

		it('an organisation’s page gathers everything it takes part in', () => {
			const absent = catalogue
				.entriesOf('organisation')
				.flatMap((entry) =>
					missing(path(entry, language), catalogue.referrers(entry.id), language).map(
						(other) => `${entry.id}: ${other}`,
					),
				);
			expect(absent).toEqual([]);
		});

		it('every entry’s page says what it is to search engines', () => {
			const wrong = sections.filter((entry) => {
				const elements = site.page(path(entry, language))?.elements ?? [];
				const types = having(elements, 'script', { type: 'application/ld+json' }).map(
					({ text }) => JSON.parse(text)['@type'],
				);
				return !types.includes(contentTypeNamed(entry.type).schemaOrg);
			});
			expect(wrong.map(({ id }) => id)).toEqual([]);
		});

		it('every entry’s page bears its title, in the language that the title is in', () => {
			const wrong = catalogue.entries.filter((entry) => {
				const elements = site.page(path(entry, language))?.elements ?? [];
				const { title } = entry.data;
				const [spoken, words] = title[language]
					? [language, title[language]]
					: (Object.entries(title).find(([, value]) => value) ?? []);
				return !elements.some(
					({ name, around, text, language: lang }) =>
						(name === 'h1' || around.includes('h1')) && text.trim() === words && lang === spoken,
				);
			});
			expect(wrong.map(({ id }) => id)).toEqual([]);
		});

		it('the sitemap names every entry, and no withdrawn one', () => {
			const sitemap = sitemapAddresses(site);
			const named = (entry: Entry) => sitemap.includes(path(entry, language));
			expect(listed.filter((entry) => !named(entry)).map(({ id }) => id)).toEqual([]);
			expect(withdrawn.filter(named).map(({ id }) => id)).toEqual([]);
		});

		it('every entry stands in the search table, and no withdrawn one', () => {
			const file = readFileSync(join(site.folder, searchTablePath(language)), 'utf8');
			const { entries: rows } = tableOf(JSON.parse(file) as TableFile);
			expect(rows.map(({ id }) => id).toSorted()).toEqual(listed.map(({ id }) => id).toSorted());
			expect(rows.filter((row) => !site.page(row.path)).map(({ id }) => id)).toEqual([]);
		});
	});

	it('the sitemap names every page that search engines may know, and only those', () => {
		const named = sitemapAddresses(site);
		const open = site.pages
			.filter(({ language }) => language)
			.filter(({ elements }) => having(elements, 'meta', { name: 'robots' }).length === 0)
			.map((page) => page.path);
		expect(open.filter((path) => !named.includes(path))).toEqual([]);
		expect(named.filter((path) => !open.includes(path))).toEqual([]);
		expect(named.length).toBe(new Set(named).size);
	});
});
