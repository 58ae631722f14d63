/** A sentence and where it begins in its text. */
export interface Sentence {
	readonly text: string;
	readonly offset: number;
	readonly words: readonly string[];
}

const word = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** The words of a text; what a hyphen joins is one: `Polizei- und Moschee-Projekt` has three. */
export const wordsIn = (text: string): string[] => text.match(word) ?? [];

/** Abbreviations after whose full stop a sentence goes on. */
const stops =
	/\b(?:z|d|u|o|i|e|s|vgl|bzw|ca|etc|Dr|Prof|Nr|St|Str|Abs|Art|rd|ggf|inkl|evtl|usw|[A-ZÄÖÜ]|\d+)\.$/i;

/**
 * The sentences of a text in German. Paragraphs and items of lists end a sentence without a full stop; `z. B.` and
 * `3. Mai` do not end one.
 */
export function sentencesIn(text: string): Sentence[] {
	const found: Sentence[] = [];
	let begin = 0;
	const close = (end: number) => {
		const own = text.slice(begin, end);
		const words = wordsIn(own);
		if (words.length) {
			found.push({ text: own.trim(), offset: begin + own.search(/\S/), words });
		}
		begin = end;
	};
	for (const { index, 0: mark } of text.matchAll(
		/[.!?…]+["“”»)]*(?=\s)|\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s)|:\s*\n/g,
	)) {
		if (mark === '.' && stops.test(text.slice(begin, index + 1))) continue;
		close(index + mark.length);
	}
	close(text.length);
	return found;
}

const blank = (passage: string) => passage.replace(/[^\n]/g, ' ');

/** Prose without its marks of Markdown and MDX, every letter in its place: `**fett** [x](y)` → `  fett    x    `. */
export const withoutMarks = (prose: string): string =>
	prose
		.replace(/!\[[^\]]*\]\([^)]*\)/g, blank)
		.replace(/\]\([^)]*\)/g, blank)
		.replace(/<[^>\n]*>/g, blank)
		.replace(/&#?\w+;/g, blank)
		// Headings and tables are no sentences.
		.replace(/^(?:#+ |\|).*$/gm, blank)
		.replace(/[*_[\]`|\\]/g, ' ');
