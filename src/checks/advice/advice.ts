import { abbreviationsIn } from '#src/checks/advice/abbreviations.ts';
import { germanPassages, type Passage } from '#src/checks/advice/german-passages.ts';
import { sentencesIn, wordsIn } from '#src/checks/advice/german-text.ts';
import { wienerSachtextformel } from '#src/checks/advice/readability.ts';
import { wordingFinder } from '#src/checks/advice/wording.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import type { FindingValues, Place } from '#src/entries/finding.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { valueAt } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';
import type { advice } from '#src/i18n/de/advice.ts';
import type { Words } from '#src/i18n/languages.ts';

/** Something that an author may want to write otherwise. It never keeps an entry from being published. */
export interface Advice extends Place {
	readonly code: keyof (typeof advice)['kinds'];
	readonly field?: Words | undefined;
	readonly values: FindingValues;
}

/** Words in a sentence from which on it is called long. */
const longSentence = 30;
/** Index of the Wiener Sachtextformel from which on a text is called hard, and the words below which it says little. */
const hardText = 15;
const fewestWords = 50;

/** Advice on the German texts of a content folder, in the order of files and lines. */
export function adviceOn(content: ContentFolder): Advice[] {
	const find = wordingFinder(content.wording);
	const known = new Set([
		...(content.wording.known ?? []),
		...content.entries.flatMap(({ data }) => {
			const own: unknown = (data as { abbreviations?: unknown } | undefined)?.abbreviations;
			return Array.isArray(own) ? own.map(String) : [];
		}),
		...content.entries.flatMap(namesIn),
	]);
	return content.entries
		.flatMap((entry) => {
			const passages = germanPassages(entry);
			return [
				...readability(entry, passages),
				...passages.flatMap((passage) => [
					...longSentences(passage),
					...find(passage.text).map(({ offset, ...values }) =>
						adviceAt(passage, offset, 'wording', values),
					),
				]),
				...unexplained(passages, known),
			];
		})
		.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** What stands in a title is the name of something, but for the short ones: `JUMA`, not `LKA`. */
function namesIn({ data }: ReadEntry): string[] {
	const title = valueAt(data, ['title', 'de']);
	return typeof title === 'string' ? wordsIn(title).filter(({ length }) => length > 3) : [];
}

const adviceAt = (
	{ place, label }: Passage,
	offset: number,
	code: Advice['code'],
	values: FindingValues,
): Advice => ({ ...place(offset), code, field: label, values });

function readability(entry: ReadEntry, passages: readonly Passage[]): Advice[] {
	const text = passages
		.filter(({ isProse }) => isProse)
		.map((passage) => passage.text)
		.join('\n\n');
	const index = wienerSachtextformel(text);
	if (wordsIn(text).length < fewestWords || index < hardText) return [];
	const [file = ''] = entry.files;
	return [{ file, line: 1, column: 1, code: 'hard', values: { index: index.toFixed(1) } }];
}

const longSentences = (passage: Passage) =>
	passage.isProse
		? sentencesIn(passage.text)
				.filter(({ words }) => words.length > longSentence)
				.map(({ text, offset, words }) =>
					adviceAt(passage, offset, 'long', { count: words.length, value: shown(text) }),
				)
		: [];

/** Each abbreviation once, where it comes up first. */
function unexplained(passages: readonly Passage[], known: ReadonlySet<string>): Advice[] {
	const whole = passages.map(({ text }) => text).join('\n');
	const named = new Set<string>();
	return passages.flatMap((passage) =>
		abbreviationsIn(passage.text, whole, known).flatMap(({ abbreviation, offset }) => {
			if (named.has(abbreviation)) return [];
			named.add(abbreviation);
			return [adviceAt(passage, offset, 'abbreviation', { value: abbreviation })];
		}),
	);
}
