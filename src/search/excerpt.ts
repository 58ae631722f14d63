import type { WordMatch } from '#src/search/word-match.ts';

/** A piece of a text; the marked ones are what was looked for. */
export interface Segment {
	readonly text: string;
	readonly marked: boolean;
}

/** A text in pieces, with every word that was looked for marked. */
export function markedText(text: string, matches: readonly WordMatch[]): Segment[] {
	const segments: Segment[] = [];
	const add = (piece: string, marked: boolean) => {
		const last = segments.at(-1);
		if (piece === '') return;
		if (last && !last.marked && !marked) {
			segments[segments.length - 1] = { text: last.text + piece, marked };
		} else segments.push({ text: piece, marked });
	};
	for (const piece of text.split(/(\s+)/)) {
		const [, before = '', word = '', after = ''] =
			/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(piece) ?? [];
		add(before, false);
		add(word, word !== '' && matches.some((match) => match(word)));
		add(after, false);
	}
	return segments;
}

/** Says whether one of the words of a text is meant. */
export const isIn = (text: string, match: WordMatch): boolean => text.split(/\s+/).some(match);

/**
 * The passage of a text where most of the words stand, in pieces; ends that were cut show an ellipsis.
 *
 * @param most length of the passage in words
 * @returns undefined where none of the words is in the text
 */
export function excerpt(
	text: string,
	matches: readonly WordMatch[],
	most = 34,
): Segment[] | undefined {
	const words = text.split(/\s+/).filter(Boolean);
	const hits = words.map((word) => matches.flatMap((match, index) => (match(word) ? [index] : [])));
	const first = bestStart(hits, most);
	if (first === undefined) return undefined;
	const start = words.length <= most ? 0 : sentenceStart(words, first, most);
	const end = Math.min(words.length, start + most);
	const passage = words.slice(start, end).join(' ');
	const whole = `${start > 0 ? '… ' : ''}${passage}${end < words.length ? ' …' : ''}`;
	return markedText(whole, matches);
}

/** Where a passage has to start that holds as many different words as possible, and as many of them as possible. */
function bestStart(hits: readonly (readonly number[])[], most: number): number | undefined {
	let best: { start: number; different: number; all: number } | undefined;
	for (const [start, hit] of hits.entries()) {
		if (hit.length === 0) continue;
		const inside = hits.slice(start, start + most - 6).flat();
		const different = new Set(inside).size;
		const better =
			!best ||
			different > best.different ||
			(different === best.different && inside.length > best.all);
		if (better) best = { start, different, all: inside.length };
	}
	return best?.start;
}

/** Begins with the sentence where it is near, else a few words before the hit. */
function sentenceStart(words: readonly string[], hit: number, most: number): number {
	for (let start = hit; start > Math.max(0, hit - 12); start -= 1) {
		if (/[.!?]["“”)]*$/.test(words[start - 1] ?? '')) return start;
	}
	return hit < 12 ? 0 : Math.max(0, Math.min(hit - 5, words.length - most));
}
