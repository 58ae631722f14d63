import { createIndex } from 'pagefind';
import { fragmentKey, fragmentText } from '#src/search/pagefind-fragment.ts';
import type { SearchRecord } from '#src/search/search-records.ts';

/** The files of a text index, by path below `pagefind/`, and where each page's text lies. */
export interface PagefindFiles {
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** The key under which Pagefind answers with a page's text, by the path of the page. */
	readonly textKeys: ReadonlyMap<string, string>;
}

/**
 * Indexes the records with Pagefind: one index per language, the same bytes for the same records.
 *
 * @param shared languages of pages that search in the index of another one: `{ tr: 'de' }`
 * @throws with Pagefind's own words where it refuses a record or gives no index
 */
export async function pagefindFiles(
	records: readonly SearchRecord[],
	shared: Readonly<Record<string, string>> = {},
): Promise<PagefindFiles> {
	const { index, errors } = await createIndex();
	if (!index) throw new Error(`Pagefind gave no index: ${errors.join(' ')}`);
	try {
		for (const { path, content, language, meta } of records) {
			// What our own list of words finds need not be found a second time; results quote the rest.
			const { title, summary, names, terms } = meta;
			const added = await index.addCustomRecord({
				url: path,
				content,
				language,
				meta: { title, summary, names, terms },
			});
			if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join(' ')}`);
		}
		const written = await index.getFiles();
		if (written.errors.length > 0) throw new Error(written.errors.join(' '));
		const files = new Map(written.files.map(({ path, content }) => [path, content]));
		return { files: neededFiles(files, shared), textKeys: await textKeys(files) };
	} finally {
		await index.deleteIndex();
	}
}

const entryFile = 'pagefind-entry.json';

interface EntryFile {
	readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
}

/** What the browser asks for: Pagefind adds ready-made interfaces, and programs for languages we do not have. */
function neededFiles(
	files: ReadonlyMap<string, Uint8Array>,
	shared: Readonly<Record<string, string>>,
): Map<string, Uint8Array> {
	const entry = JSON.parse(Buffer.from(files.get(entryFile) ?? []).toString()) as EntryFile;
	const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
	for (const [page, language] of Object.entries(shared)) {
		const index = entry.languages[language];
		if (index) languages.push([page, index]);
	}
	const programs = languages.map(([, { wasm }]) => `wasm.${wasm ?? 'unknown'}.pagefind`);
	const needed = (path: string) =>
		/^(?:fragment|index)\/|\.pf_meta$|^pagefind(?:-worker)?\.js$/.test(path) ||
		programs.includes(path);
	return new Map([
		...[...files].filter(([path]) => needed(path)).sort(([a], [b]) => (a < b ? -1 : 1)),
		// Pagefind writes the languages in an order that changes from run to run.
		[
			entryFile,
			Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) })),
		],
	]);
}

/**
 * A result names the text of its page only by a hash; to filter without fetching every text, the table has to know it.
 */
async function textKeys(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string>> {
	const keys = new Map<string, string>();
	for (const [path, content] of files) {
		const key = fragmentKey(path);
		if (key) keys.set((await fragmentText(Uint8Array.from(content))).url, key);
	}
	return keys;
}
