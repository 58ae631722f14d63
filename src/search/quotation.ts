import { excerpt, isIn, markedText, type Segment } from '#src/search/excerpt.ts';
import type { IndexedText } from '#src/search/text-index.ts';
import type { WordMatch } from '#src/search/word-match.ts';

/**
 * What a result quotes of its entry: the passage where the words stand, then those names and terms that hold a word
 * which is in no other part of the result; the summary where the text holds none of the words.
 *
 * @param shown what the result shows anyway: title, Länder, years
 */
export function quotation(
	{ content, meta }: IndexedText,
	matches: readonly WordMatch[],
	shown: readonly string[],
): Segment[] {
	const summary = meta['summary'] ?? '';
	if (matches.length === 0) return [{ text: summary, marked: false }];
	const passage = excerpt(content, matches) ?? [{ text: summary, marked: false }];
	const seen = [...shown, ...passage.filter(({ marked }) => marked).map(({ text }) => text)];
	const missing = matches.filter((match) => !seen.some((text) => isIn(text, match)));
	const lists = [meta['names'] ?? '', meta['terms'] ?? ''];
	const items = fewestItems(
		lists.flatMap((list) => list.split('; ')),
		missing,
	);
	return items.length > 0
		? [...passage, { text: ' – ', marked: false }, ...markedText(items.join(' · '), matches)]
		: passage;
}

/** As few items as hold all the words that one item or another holds; the one with the most of them first. */
function fewestItems(items: readonly string[], missing: readonly WordMatch[]): string[] {
	const held = (item: string) => missing.filter((match) => isIn(item, match));
	const [best] = items.toSorted((a, b) => held(b).length - held(a).length);
	if (best === undefined || held(best).length === 0) return [];
	const left = missing.filter((match) => !isIn(best, match));
	return [best, ...fewestItems(items, left)];
}
