import { describe, expect, it } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { isListed } from '#src/entries/entry.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { languages } from '#src/i18n/languages.ts';
import { combinations } from '#src/site/combinations.ts';
import { entriesPerPage } from '#src/site/list-pages.ts';
import {
	combinationPaths,
	entryPaths,
	homePaths,
	sectionPaths,
	termPaths,
	vocabularyPaths,
} from '#src/site/paths.ts';
import { readBuiltSite } from './built-site.ts';
import { fixtureBuild, mainBuild } from './builds.ts';
import { having } from './html.ts';
import { listAddresses } from './list-addresses.ts';

describe.each([
	['the site', mainBuild],
	['every kind of entry under a base path', fixtureBuild],
])('in %s', async (_, build) => {
	const site = readBuiltSite(build);
	const { catalogue } = await readContentFolder(build.content);
	const elements = (path: string) => site.page(path)?.elements ?? [];

	/** The addresses within the site to which a page leads. */
	const linksOf = (path: string) =>
		having(elements(path), 'a')
			.map(({ attributes }) => new URL(attributes['href'] ?? '', site.origin + site.base + path))
			.filter(({ origin }) => origin === site.origin)
			.map(({ pathname }) => pathname.slice(site.base.length));

	describe.each(languages)('(%s)', (language) => {
		it('every entry of a type and a term stands in their list, no more and no fewer', () => {
			for (const { vocabulary, term, type, entries } of combinations(catalogue)) {
				const first = combinationPaths(vocabulary, term.id, type)[language];
				const shown = listAddresses(site, first).flatMap((page) =>
					having(elements(page), 'article').map(({ attributes }) => attributes['data-entry'] ?? ''),
				);
				expect(shown.toSorted(), first).toEqual(entries.map(({ id }) => id).toSorted());
			}
		});

		it('every entry is reached from the home page in three clicks', () => {
			const wanted = catalogue.entries.filter(isListed).map((entry) => entryPaths(entry)[language]);
			const unseen = new Set(wanted);
			const seen = new Set([homePaths[language]]);
			let open = [...seen];
			for (let click = 0; click < 3 && unseen.size > 0; click++) {
				const links = open.flatMap((path) => linksOf(path)).filter((path) => !seen.has(path));
				for (const path of links) {
					seen.add(path);
					unseen.delete(path);
				}
				open = [...new Set(links)].filter((path) => !wanted.includes(path));
			}
			expect(wanted.length).toBeGreaterThan(5);
			expect([...unseen]).toEqual([]);
		});

		it('every page of a list names the one before it, and shows so many entries at most', () => {
			const pages = listAddresses(site, sectionPaths(contentTypeNamed('organisation'))[language]);
			const { length } = catalogue.entriesOf('organisation');
			expect(pages.length).toBe(Math.ceil(length / entriesPerPage));
			for (const [place, page] of pages.entries()) {
				const previous = having(elements(page), 'link', { rel: 'prev' });
				expect(previous.map(({ attributes }) => attributes['href'])).toEqual(
					place === 0 ? [] : [`${site.origin}${site.base}${pages[place - 1]}`],
				);
				expect(having(elements(page), 'article').length).toBeLessThanOrEqual(entriesPerPage);
			}
		});

		it('the map has a link for every Land with the number that its page gives', () => {
			const shown = having(elements(vocabularyPaths('laender')[language]), 'a')
				.filter(({ attributes }) => attributes['class']?.includes('map__land'))
				.map(({ attributes, text }) => [attributes['href'], Number(text)]);
			const counted = catalogue.vocabularies.laender.terms
				.filter(({ id }) => id !== 'DE')
				.map(({ id }) => [
					site.base + termPaths('laender', id)[language],
					catalogue.entriesWith('laender', id).length,
				]);
			expect(shown.toSorted()).toEqual(counted.toSorted());
		});
	});
});
