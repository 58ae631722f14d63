import { valuesOf, type Check } from '#src/checks/check.ts';
import { personsIn } from '#src/checks/persons.ts';
import { faultIn, type Finding } from '#src/entries/finding.ts';
import { isRecord } from '#src/entries/parse-record.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { readText } from '#src/entries/read-text.ts';
import { findingAt, valueAt } from '#src/entries/read-record.ts';
import { transliterated } from '#src/entries/transliteration.ts';
import { lineFinder } from '#src/entries/yaml/text-lines.ts';

/**
 * Names every place where a person's name stands beyond the fields that a consent opens: in texts, addresses and
 * function mailboxes of whatever file or form, in ids and file names. What a consent opens can be taken back only where it stands alone. The name itself is not
 * quoted, since reports may be public.
 */
export const personNames: Check = function* (content) {
	for (const person of personsIn(content)) {
		const name = valueAt(person.data, ['name']);
		const pattern = typeof name === 'string' ? namePattern(name) : undefined;
		if (!pattern) continue;
		const opened = Object.entries(person.fields)
			.filter(
				([field, { opensWith, fields }]) =>
					opensWith && !fields && valueAt(person.data, [field]) !== undefined,
			)
			.map(([field]) => field);
		const own = new Set(opened.map((field) => person.place([field], 'value').line));
		if (pattern.test(person.id)) yield findingAt(person, ['id'], 'name-in-id');
		if (person.files.length === 0) yield* inForm(person, pattern, opened);
		for (const file of content.files) {
			if (file.kind !== 'file') continue;
			const isPicture = /(?:^|\/)media\//.test(file.path);
			if (isPicture) {
				if (pattern.test(file.path)) yield fileFinding(file.path);
				continue;
			}
			const { text = '' } = readText(file);
			const isOwn = person.files.includes(file.path);
			for (const { index } of text.matchAll(new RegExp(pattern, 'giu'))) {
				const { line, column } = lineFinder(text)(index);
				if (isOwn && own.has(line)) continue;
				yield faultIn(file.path, { code: 'name-elsewhere', line, column });
			}
		}
	}
};

/** In a form there is no file yet: the values are searched instead. */
function* inForm(
	person: ReadEntry,
	pattern: RegExp,
	opened: readonly string[],
): Generator<Finding> {
	for (const { rule, value, path } of valuesOf(person)) {
		if (rule.fields || rule.item || opened.includes(String(path[0]))) continue;
		const texts = isRecord(value) ? Object.values(value) : [value];
		if (texts.some((text) => pattern.test(String(text)))) {
			yield findingAt(person, path, 'name-elsewhere');
		}
	}
}

const fileFinding = (path: string): Finding =>
	faultIn(path, { code: 'name-in-file-name', line: 1, column: 1 });

const titles =
	/^(?:dr|prof|professor|professorin|dipl|mag|med|phil|habil|herr|frau|imam|m|b|a|sc|hc|h|c)$/;

/**
 * Finds a name as people, addresses and file names write it: with and without umlauts, with any signs or none between
 * its first and last word, and the last one first. Undefined where there is only one word, which means too much else.
 */
export function namePattern(name: string): RegExp | undefined {
	const words = (name.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []).filter(
		(word) => !titles.test(word.toLowerCase()),
	);
	const [first, last] = [words.at(0), words.at(-1)];
	if (!first || !last || words.length < 2) return undefined;
	const [one, other] = [first, last].map(asWritten);
	const between = `(?:[^\\p{L}\\d]*|[^\\p{L}\\d]+\\p{L}+[^\\p{L}\\d]+)`;
	return new RegExp(
		`(?<!\\p{L})(?:${one}${between}${other}|${other}${between}${one})(?!\\p{L})`,
		'iu',
	);
}

/** A word with each letter as it is, as ASCII writes it, and without its marks. */
const asWritten = (word: string): string =>
	Array.from(word.normalize('NFC'), (letter) => {
		const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
		const ways = new Set([letter, transliterated(letter), plain].filter(Boolean));
		return ways.size > 1 ? `(?:${[...ways].join('|')})` : letter;
	}).join('');
