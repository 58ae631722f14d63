import type { IndexedText } from '#src/search/text-index.ts';

/** Where Pagefind lays the text of a page, below its folder. */
export const fragmentPath = (key: string): string => `fragment/${key}.pf_fragment`;

/** The key in such a path, undefined for other files. */
export const fragmentKey = (path: string): string | undefined =>
	/^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];

/** Stands before the text, so that Pagefind can tell whether a server has unpacked the file already. */
const signature = 'pagefind_dcd';

/**
 * Reads a page's text off Pagefind's file, so that a result can be quoted before Pagefind's own program is there.
 *
 * @throws where the file is none of Pagefind 1.5
 */
export async function fragmentText(
	file: Uint8Array<ArrayBuffer>,
): Promise<IndexedText & { readonly url: string }> {
	const isPacked = file[0] === 0x1f && file[1] === 0x8b;
	const plain = isPacked
		? new Response(new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip')))
		: new Response(file);
	const text = await plain.text();
	if (!text.startsWith(signature)) throw new Error('This is no text of Pagefind 1.5.');
	return JSON.parse(text.slice(signature.length)) as IndexedText & { readonly url: string };
}
