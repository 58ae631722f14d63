import german from 'hyphen/de-1996/index.js';
import { sentencesIn } from '#src/checks/advice/german-text.ts';

const known = new Map<string, number>();

/**
 * The number of syllables of a German word. Patterns of hyphenation find them best, but leave single letters at both
 * ends alone (`Abend`), which groups of vowels count.
 */
export function syllables(word: string): number {
	const before = known.get(word);
	if (before !== undefined) return before;
	const parts = german.hyphenateSync(word, { hyphenChar: '|', minWordLength: 3 }).split('|').length;
	const vowels = word.toLowerCase().match(/ai|au|ei|eu|äu|ie|aa|ee|oo|[aeiouyäöüé]/g)?.length ?? 1;
	const count = Math.max(parts, vowels);
	known.set(word, count);
	return count;
}

const percent = (part: number, whole: number) => (100 * part) / whole;

/**
 * The first new Wiener Sachtextformel (Bamberger & Vanecek: Lesen, Verstehen, Lernen, Schreiben, 1984), about the school
 * year that a text asks for: 4 is very easy, 15 very hard. It says little about less than some fifty words.
 */
export function wienerSachtextformel(text: string): number {
	const sentences = sentencesIn(text);
	const words = sentences.flatMap((sentence) => sentence.words);
	if (words.length === 0) return 0;
	const counts = words.map(syllables);
	const many = percent(counts.filter((count) => count >= 3).length, words.length);
	const one = percent(counts.filter((count) => count === 1).length, words.length);
	const long = percent(words.filter(({ length }) => length > 6).length, words.length);
	const perSentence = words.length / sentences.length;
	return 0.1935 * many + 0.1672 * perSentence + 0.1297 * long - 0.0327 * one - 0.875;
}
