import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypeNamed, listedTypes } from '#src/catalog/catalog.ts';
import { isListed, isSearchable, lifecycleState } from '#src/entries/entry.ts';
import { freshness } from '#src/entries/freshness.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { buildDate } from '#src/site/build-date.ts';
import {
	atozPaths,
	browsedVocabularies,
	combinationPaths,
	entryPaths,
	figuresPaths,
	homePaths,
	lessonsPaths,
	reviewPaths,
	searchPaths,
	sectionPaths,
	requestPaths,
	suggestPaths,
	termPaths,
	vocabularyPaths,
	type Paths,
} from '#src/site/paths.ts';
import { mainBuild } from '#tests/site/builds.ts';

const { catalogue } = await readContentFolder(mainBuild.content);

/** The catalogue that the built site shows. */
export const shown = catalogue;

/** The entries that visitors can find. */
export const listed = catalogue.entries.filter(isListed);

/** The entries that the search shows where nobody asks it for archived or dormant ones. */
export const unasked = catalogue.entries.filter(
	(entry) =>
		isSearchable(entry) &&
		lifecycleState(entry) === 'published' &&
		freshness(entry, buildDate()).state !== 'dormant',
);

/** The entry of a type that says the most. */
const richest = (type: (typeof listedTypes)[number]['name']): Paths[] =>
	catalogue
		.entriesOf(type)
		.toSorted((a, b) => JSON.stringify(b.data).length - JSON.stringify(a.data).length)
		.slice(0, 1)
		.map(entryPaths);

/** Guides whose text has a table. */
const withTable = catalogue
	.entriesOf('guide')
	.filter(({ files }) =>
		files.some((file) => /^\|/m.test(readFileSync(join(mainBuild.content, file), 'utf8'))),
	);

const [withQuery, withNothing] = ['?q=moschee', '?q=xyzxyz'].map((query) => ({
	de: searchPaths.de + query,
	en: searchPaths.en + query,
}));

/** One page of each kind, by what it is. */
export const kindsOfPage: readonly { kind: string; paths: Paths }[] = [
	{ kind: 'language choice', paths: { de: '/', en: '/' } },
	{ kind: 'home', paths: homePaths },
	...listedTypes
		.slice(0, 2)
		.map((type) => ({ kind: `list: ${type.name}`, paths: sectionPaths(type) })),
	...listedTypes.flatMap(({ name }) =>
		richest(name).map((paths) => ({ kind: `entry: ${name}`, paths })),
	),
	...withTable
		.slice(0, 1)
		.map((entry) => ({ kind: 'text with a table', paths: entryPaths(entry) })),
	...browsedVocabularies
		.slice(0, 1)
		.flatMap((name) => [
			{ kind: 'terms', paths: vocabularyPaths(name) },
			...catalogue.vocabularies[name].terms
				.slice(0, 1)
				.map(({ id }) => ({ kind: 'term', paths: termPaths(name, id) })),
		]),
	{ kind: 'type by Land', paths: combinationPaths('laender', 'BE', contentTypeNamed('project')) },
	{ kind: 'topic', paths: termPaths('topics', 'dialogue-and-trust') },
	{ kind: 'figures', paths: figuresPaths },
	{ kind: 'state of the data', paths: reviewPaths },
	{ kind: 'lessons', paths: lessonsPaths },
	{ kind: 'request', paths: requestPaths },
	{ kind: 'ways to suggest', paths: suggestPaths },
	{ kind: 'A–Z', paths: atozPaths },
	{ kind: 'search', paths: searchPaths },
	{ kind: 'search with results', paths: withQuery as Paths },
	{ kind: 'search without results', paths: withNothing as Paths },
	...catalogue
		.entriesOf('page')
		.map((entry) => ({ kind: `page: ${entry.id}`, paths: entryPaths(entry) })),
	{ kind: 'not found', paths: { de: '/de/nirgends/', en: '/en/nowhere/' } },
];
