import type { IndexedText, TextHit, TextIndex } from '#src/search/text-index.ts';
import { href } from '#src/site/base.ts';

/** The part of Pagefind's browser interface that we use. */
interface Pagefind {
	readonly search: (words: string | null) => Promise<{ readonly results: readonly PagefindHit[] }>;
}

interface PagefindHit {
	readonly id: string;
	/** The places in the running text where the word stands. */
	readonly words: readonly number[];
	readonly matchedMetaFields?: readonly string[];
	readonly data: () => Promise<IndexedText>;
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
		lookUp: async (word) => {
			const { search } = await pagefind();
			if (word === undefined) return (await search(null)).results.map(textHit);
			// In quotation marks Pagefind takes a word for itself: no longer words, no shorter ones, but its inflections. It
			// then names only one of the fields where the word stands; without the marks it names all.
			const [own, wide] = await Promise.all([search(`"${word}"`), search(word)]);
			const exact = new Set(own.results.map(({ id }) => id));
			return wide.results.filter(({ id }) => exact.has(id)).map(textHit);
		},
	};
}

const textHit = (hit: PagefindHit): TextHit => ({
	key: hit.id,
	fields: hit.matchedMetaFields ?? [],
	times: hit.words.length,
	// Pagefind forgets the text as soon as nobody holds the hit itself any more; its `data` alone does not keep it.
	text: () => hit.data(),
});
