import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { languages } from '#src/i18n/languages.ts';
import { facets } from '#src/search/facets.ts';
import { filesOfRecords } from '#src/search/search-files.ts';
import { searchRecords, type SearchRecord } from '#src/search/search-records.ts';
import { searchPaths } from '#src/site/paths.ts';
import { syntheticCatalogue } from './synthetic-catalogue.ts';

/** A search to measure: its page, and how it is used there. */
export interface BenchSite {
	readonly name: string;
	readonly path: string;
	/** The address that asks a question, where there is one; the others are asked on their page. */
	readonly asked?: (query: string) => string;
	readonly input: string;
	/** What stands there when it takes questions. */
	readonly ready: string;
	/** What changes when there is an answer. */
	readonly results: string;
	/** What stands there for every result that is shown in full. */
	readonly result: string;
	/** A filter box to tick, one that leaves results. */
	readonly filter: string;
	/** How long it waits for the next key, in milliseconds. */
	readonly pause: number;
}

export const benchSites: readonly BenchSite[] = [
	{
		name: 'this search',
		path: searchPaths.de,
		asked: (query) => `${searchPaths.de}?${new URLSearchParams({ q: query })}`,
		input: '#search-query',
		ready: '[data-results] [data-entry]',
		results: '[data-search]',
		result: '[data-results] [data-entry]',
		filter: 'input[name="type"][value="organisation"]',
		pause: 150,
	},
	{
		name: 'Pagefind',
		path: '/plain-pagefind/',
		input: 'pagefind-input input',
		ready: 'pagefind-input input',
		results: 'pagefind-results',
		result: 'pagefind-results .pf-result a[href]',
		filter: 'pagefind-filter-pane input[type="checkbox"][value="organisation"]',
		pause: 300,
	},
	{
		name: 'MiniSearch',
		path: '/plain-minisearch/',
		input: '#query',
		ready: '[data-ready]',
		results: '#results',
		result: '#results li',
		filter: '#organisation',
		pause: 0,
	},
];

/**
 * Writes a site with the searches side by side over the same synthetic entries: this one with the page and script of the
 * built site, Pagefind with its component UI, and MiniSearch with an index that is ready to load; both with their
 * default settings.
 *
 * @param built the built site whose search page is taken
 */
export async function writeBenchSites(folder: string, size: number, built: string): Promise<void> {
	const { catalogue: real, synonyms } = await readContentFolder(contentFolderPath());
	const catalogue = syntheticCatalogue(real, size);
	const all = languages.map((language) => searchRecords(catalogue, language, () => undefined));
	const put = async (path: string, content: string | Uint8Array) => {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	};
	await cp(join(built, '_astro'), join(folder, '_astro'), { recursive: true });
	await cp(join(built, searchPaths.de), join(folder, searchPaths.de), { recursive: true });
	for (const [path, content] of await filesOfRecords(catalogue, synonyms, all.flat())) {
		await put(path, content);
	}
	const [type] = facets('de', catalogue);
	const typeOf = new Map(
		catalogue.entries.map((entry) => [entry.id, type?.termsOf(entry)[0] ?? ''] as const),
	);
	const documents = (all[0] ?? []).map(({ path, content, meta }): PlainDocument => {
		const { title, summary, aliases, names, terms, years } = meta;
		const id = path.split('/').findLast(Boolean) ?? '';
		return {
			path,
			content,
			type: typeOf.get(id) ?? '',
			meta: { title, summary, names: `${aliases}; ${names}`, terms, years },
		};
	});
	for (const [path, content] of await plainPagefind(documents)) await put(path, content);
	for (const [path, content] of await plainMiniSearch(documents)) await put(path, content);
}

interface PlainDocument extends Pick<SearchRecord, 'path' | 'content'> {
	readonly type: string;
	readonly meta: Readonly<Record<string, string>>;
}

const page = (head: string, body: string) =>
	`<!doctype html><html lang="de"><meta charset="utf-8"><title>–</title>${head}<body>${body}`;

async function plainPagefind(
	documents: readonly PlainDocument[],
): Promise<Map<string, string | Uint8Array>> {
	const { index, errors } = await createIndex();
	if (!index) throw new Error(errors.join(' '));
	try {
		for (const { path, content, type, meta } of documents) {
			const filters = { type: [type] };
			await index.addCustomRecord({
				url: path,
				content,
				language: 'de',
				meta: { ...meta },
				filters,
			});
		}
		const { files } = await index.getFiles();
		const bundle = '/plain-pagefind/pagefind';
		return new Map<string, string | Uint8Array>([
			...files.map(({ path, content }) => [`${bundle}/${path}`, content] as const),
			[
				'/plain-pagefind/index.html',
				page(
					`<link rel="stylesheet" href="${bundle}/pagefind-component-ui.css"><script type="module" src="${bundle}/pagefind-component-ui.js"></script>`,
					`<pagefind-config bundle-path="${bundle}/"></pagefind-config><pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-filter-pane></pagefind-filter-pane><pagefind-results></pagefind-results>`,
				),
			],
		]);
	} finally {
		await index.deleteIndex();
	}
}

async function plainMiniSearch(
	documents: readonly PlainDocument[],
): Promise<Map<string, string | Uint8Array>> {
	const options = {
		idField: 'path',
		fields: ['title', 'summary', 'names', 'terms', 'years', 'content'],
		storeFields: ['title', 'summary', 'type'],
	};
	const index = new MiniSearch(options);
	index.addAll(documents.map(({ meta, ...document }) => ({ ...document, ...meta })));
	const program = await readFile(new URL(import.meta.resolve('minisearch')), 'utf8');
	const script = `import MiniSearch from './minisearch.js';
const index = MiniSearch.loadJSON(await (await fetch('index.json')).text(), ${JSON.stringify(options)});
const [input, box, list] = ['query', 'organisation', 'results'].map((id) => document.getElementById(id));
const show = () => {
	const filter = ({ type }) => !box.checked || type === 'organisation';
	const items = index.search(input.value, { filter }).slice(0, 20).map(({ id, title, summary }) => {
		const item = document.createElement('li');
		const link = document.createElement('a');
		link.href = id;
		link.textContent = title;
		item.append(link, ' ', summary);
		return item;
	});
	list.replaceChildren(...items);
};
input.addEventListener('input', show);
box.addEventListener('change', show);
if (input.value) show();
document.body.dataset.ready = '';`;
	return new Map([
		['/plain-minisearch/minisearch.js', program.replace(/\/\/# sourceMappingURL=.*/, '')],
		['/plain-minisearch/index.json', JSON.stringify(index)],
		['/plain-minisearch/main.js', script],
		[
			'/plain-minisearch/index.html',
			page(
				'<script type="module" src="main.js"></script>',
				'<input id="query"><input id="organisation" type="checkbox"><ol id="results"></ol>',
			),
		],
	]);
}
