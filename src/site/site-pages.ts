import { listedTypes } from '#src/catalog/catalog.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { isListed, isOpenToAll } from '#src/entries/entry.ts';
import { allLessons } from '#src/entries/lessons.ts';
import { buildDate } from '#src/site/build-date.ts';
import { combinations } from '#src/site/combinations.ts';
import { linesPerPage, listPages } from '#src/site/list-pages.ts';
import {
	atozPaths,
	browsedVocabularies,
	combinationPaths,
	entryPaths,
	figuresPaths,
	homePaths,
	lessonsPaths,
	listPagePaths,
	referrerPaths,
	reviewPaths,
	searchPaths,
	sectionPaths,
	requestPaths,
	suggestPaths,
	suggestTypePaths,
	termPaths,
	vocabularyPaths,
	type Paths,
} from '#src/site/paths.ts';
import { ownReferrerLists } from '#src/site/referrer-lists.ts';

/** The addresses of all pages that search engines shall know, by language: the withdrawn entries and persons are left out. */
export const sitePages = (catalogue: Catalogue): Paths[] => [
	homePaths,
	searchPaths,
	figuresPaths,
	reviewPaths,
	requestPaths,
	suggestPaths,
	...pagesOf(lessonsPaths, allLessons(catalogue, buildDate())),
	...pagesOf(atozPaths, catalogue.entries.filter(isListed), linesPerPage),
	...listedTypes.map(suggestTypePaths),
	...listedTypes.flatMap((type) => pagesOf(sectionPaths(type), catalogue.entriesOf(type.name))),
	...browsedVocabularies.flatMap((name) => [
		vocabularyPaths(name),
		...catalogue.vocabularies[name].terms.flatMap(({ id }) =>
			pagesOf(termPaths(name, id), catalogue.entriesWith(name, id)),
		),
	]),
	...combinations(catalogue).flatMap(({ vocabulary, term, type, entries }) =>
		pagesOf(combinationPaths(vocabulary, term.id, type), entries),
	),
	...catalogue.entries.filter(isOpenToAll).map(entryPaths),
	...ownReferrerLists(catalogue, 'de')
		.filter(({ entry }) => isOpenToAll(entry))
		.flatMap(({ entry, type, entries }) => pagesOf(referrerPaths(entry, type), entries)),
];

const pagesOf = (list: Paths, entries: readonly unknown[], size?: number): Paths[] =>
	listPages(entries, size).map(({ number }) => listPagePaths(list, number));
