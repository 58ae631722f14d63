import { listedTypes } from '#src/catalog/catalog.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { isListed } from '#src/entries/entry.ts';
import {
	atozPaths,
	browsedVocabularies,
	entryPaths,
	homePaths,
	searchPaths,
	sectionPaths,
	termPaths,
	vocabularyPaths,
	type Paths,
} from '#src/site/paths.ts';

/** The addresses of all pages that search engines shall know, by language: the withdrawn entries are left out. */
export const sitePages = ({ entries, vocabularies }: Catalogue): Paths[] => [
	homePaths,
	searchPaths,
	atozPaths,
	...listedTypes.map(sectionPaths),
	...browsedVocabularies.flatMap((name) => [
		vocabularyPaths(name),
		...vocabularies[name].terms.map(({ id }) => termPaths(name, id)),
	]),
	...entries.filter(isListed).map(entryPaths),
];
