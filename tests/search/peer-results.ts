import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { languages, type Language } from '#src/i18n/languages.ts';
import { pagefindFiles } from '#src/search/pagefind-files.ts';
import type { SearchRecord } from '#src/search/search-records.ts';
import { visit } from '#tests/browser/visitor.ts';
import { miniSearchPeer, pagefindPeer, type Peer } from './peers.ts';
import type { GoldenQuery, QueryResult } from './score.ts';

/** What MiniSearch and plain Pagefind give for the queries, with their default settings, over records as they stand. */
export async function peerResults(
	records: readonly SearchRecord[],
	queries: readonly GoldenQuery[],
): Promise<Readonly<Record<'Pagefind' | 'MiniSearch', QueryResult[]>>> {
	// Without what only our search adds.
	const plain = records.map(
		({ meta: { title, summary, aliases, names, terms, years }, ...record }) => ({
			...record,
			meta: { title, summary, names: `${aliases}; ${names}`, terms, years },
		}),
	) as unknown as SearchRecord[];
	const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
	const visitor = await visit(folder);
	try {
		await writePagefind(folder, plain);
		const pages = await Promise.all(
			languages.map(async (language) => {
				const { page } = await visitor.page();
				await page.goto(`/${language}/`);
				return [language, page] as const;
			}),
		);
		const byLanguage = Object.fromEntries(pages) as Record<Language, Page>;
		return {
			Pagefind: await ranked(pagefindPeer(byLanguage, '/pagefind/pagefind.js'), queries),
			MiniSearch: await ranked(miniSearchPeer(plain), queries),
		};
	} finally {
		await visitor.end();
		await rm(folder, { recursive: true });
	}
}

async function writePagefind(folder: string, records: readonly SearchRecord[]): Promise<void> {
	const { files } = await pagefindFiles(records);
	const write = async (path: string, content: string | Uint8Array) => {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	};
	for (const [path, content] of files) await write(`pagefind/${path}`, content);
	for (const language of languages) {
		await write(
			`${language}/index.html`,
			`<!doctype html><html lang="${language}"><title>–</title>`,
		);
	}
	await write('404.html', '');
}

async function ranked(peer: Peer, queries: readonly GoldenQuery[]): Promise<QueryResult[]> {
	const results: QueryResult[] = [];
	for (const query of queries) {
		const paths = await peer(query.language, query.query);
		results.push({ query, rankedIds: paths.map(idOf) });
	}
	return results;
}

/** `/de/projekte/vbm-2005/` → vbm-2005 */
const idOf = (path: string): string => path.split('/').findLast(Boolean) ?? '';
