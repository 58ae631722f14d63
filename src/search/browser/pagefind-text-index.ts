import type { IndexedText, TextIndex } from '#src/search/text-index.ts';
import { href } from '#src/site/base.ts';

/** The part of Pagefind's browser interface that we use. */
interface Pagefind {
	readonly search: (words: string | null) => Promise<{
		readonly results: readonly {
			readonly id: string;
			readonly data: () => Promise<IndexedText>;
		}[];
	}>;
}

/** The text index that lies beside the pages; loaded with the first search. The language is that of `<html lang>`. */
export function pagefindTextIndex(): TextIndex {
	let loading: Promise<Pagefind> | undefined;
	const pagefind = () => {
		loading ??= import(/* @vite-ignore */ href('/pagefind/pagefind.js')) as Promise<Pagefind>;
		loading.catch(() => (loading = undefined));
		return loading;
	};
	return {
		search: async (words) => {
			const { results } = await (await pagefind()).search(words ?? null);
			return results.map(({ id, data }) => ({ key: id, text: data }));
		},
		// In quotation marks Pagefind takes a word for itself: no longer words, no shorter ones, but its inflections.
		holds: async (word) => (await (await pagefind()).search(`"${word}"`)).results.length > 0,
	};
}
