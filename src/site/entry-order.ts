import type { ContentType } from '#src/catalog/content-type.ts';
import type { Entry } from '#src/entries/entry.ts';
import { freshness } from '#src/entries/freshness.ts';
import { lateness } from '#src/entries/late-states.ts';
import { collator } from '#src/i18n/format.ts';
import { textIn, type InterfaceLanguage } from '#src/i18n/languages.ts';

/** An entry's title in the reader's language, else in the other one. */
export const titleWords = (language: InterfaceLanguage, { data, id }: Entry): string =>
	textIn(language, data.title)?.words ?? id;

/** Entries in the order of their titles in a language. */
export const byTitle = <E extends Entry>(
	language: InterfaceLanguage,
	entries: readonly E[],
): E[] => {
	const { compare } = collator(language);
	return entries.toSorted((a, b) => compare(titleWords(language, a), titleWords(language, b)));
};

/** Entries in the order that their type's list has. */
export function inListOrder(
	language: InterfaceLanguage,
	{ listOrder }: ContentType,
	entries: readonly Entry[],
): Entry[] {
	const sorted = byTitle(language, entries);
	const field = (entry: Entry, name: string) =>
		(entry.data as Readonly<Record<string, unknown>>)[name];
	if (listOrder === 'newest') {
		const started = (entry: Entry) => String(field(entry, 'starts') ?? '');
		return sorted.sort((a, b) => started(b).localeCompare(started(a)));
	}
	if (listOrder === 'order') {
		return sorted.sort((a, b) => Number(field(a, 'order') ?? 0) - Number(field(b, 'order') ?? 0));
	}
	return sorted;
}

/**
 * Entries in the same order, but those last whose check no longer holds, and of these the dormant ones last.
 *
 * @param today the day that counts (`YYYY-MM-DD`)
 */
export function lateLast(entries: readonly Entry[], today: string): Entry[] {
	const late = (entry: Entry) => lateness(freshness(entry, today).state);
	return entries.toSorted((a, b) => late(a) - late(b));
}

/** A group of entries under the first letter of their title; what does not begin with a letter stands under `#`. */
export interface LetterGroup {
	readonly letter: string;
	readonly entries: readonly Entry[];
}

/** Entries by the first letter of their title, without marks and diacritics: `Österreich` and `„Ohne` stand under O. */
export function byLetter(language: InterfaceLanguage, entries: readonly Entry[]): LetterGroup[] {
	const letter = (entry: Entry) => {
		const first = /[\p{L}\p{N}]/u.exec(titleWords(language, entry))?.[0] ?? '#';
		const plain = first.normalize('NFD')[0]?.toUpperCase() ?? '#';
		return /[A-Z]/.test(plain) ? plain : '#';
	};
	const groups = Map.groupBy(byTitle(language, entries), letter);
	return [...groups]
		.map(([key, group]) => ({ letter: key, entries: group }))
		.sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
