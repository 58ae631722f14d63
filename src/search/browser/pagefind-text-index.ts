import { fragmentPath, fragmentText } from '#src/search/pagefind-fragment.ts';
import type { IndexedText, TextIndex } from '#src/search/text-index.ts';
import { href } from '#src/site/base.ts';

/** The part of Pagefind's browser interface that we use. */
interface Pagefind {
	readonly search: (words: string) => Promise<{ readonly results: readonly PagefindHit[] }>;
}

interface PagefindHit {
	readonly id: string;
	/** The places in the running text where the word stands. */
	readonly words: readonly number[];
}

/**
 * The text index that lies beside the pages. Its program is loaded when a word has to be looked up in running text; to
 * read a text does not need it. The language is that of `<html lang>`.
 */
export function pagefindTextIndex(): TextIndex {
	const texts = new Map<string, Promise<IndexedText>>();
	let loading: Promise<Pagefind> | undefined;
	const pagefind = () => {
		loading ??= import(/* @vite-ignore */ href('/pagefind/pagefind.js')) as Promise<Pagefind>;
		loading.catch(() => (loading = undefined));
		return loading;
	};
	return {
		lookUp: async (word) => {
			const { search } = await pagefind();
			// In quotation marks Pagefind takes a word for itself: no longer words, no shorter ones, but its inflections.
			const { results } = await search(`"${word}"`);
			return results
				.filter(({ words }) => words.length > 0)
				.map(({ id, words }) => ({ key: id, times: words.length }));
		},
		text: (key) => {
			const text = texts.get(key) ?? read(key);
			texts.set(key, text);
			// What could not be loaded may be there the next time.
			text.catch(() => texts.delete(key));
			return text;
		},
	};
}

async function read(key: string): Promise<IndexedText> {
	const response = await fetch(href(`/pagefind/${fragmentPath(key)}`));
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return fragmentText(new Uint8Array(await response.arrayBuffer()));
}
