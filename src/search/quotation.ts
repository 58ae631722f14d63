import { excerpt, isIn, markedText, type Segment } from '#src/search/excerpt.ts';
import type { IndexedText } from '#src/search/text-index.ts';
import type { WordMatch } from '#src/search/query-words.ts';

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
	const items = [meta['names'] ?? '', meta['terms'] ?? '']
		.flatMap((list) => list.split('; '))
		.filter((item) => missing.some((match) => isIn(item, match)))
		.slice(0, mostItems);
	return items.length > 0
		? [...passage, { text: ' – ', marked: false }, ...markedText(items.join(' · '), matches)]
		: passage;
}

/** A word that stands in very many names is shown in the first few. */
const mostItems = 3;
