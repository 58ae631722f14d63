import type { Language } from '#src/i18n/languages.ts';
import { remembered } from '#src/i18n/remembered.ts';
import type { SearchRecord } from '#src/search/search-records.ts';
import { textWords, wordKey } from '#src/search/word-key.ts';
import { fieldBit, recordFields, type WordPlaces } from '#src/search/words-file.ts';

/** Where the words of some records stand. */
export interface PlacesOfWords {
	/** The places of a word in the records' fields, by its key. */
	readonly placesOf: (key: string) => readonly WordPlaces[];
	/** Whether running text holds the word in a row that has it in no field. */
	readonly isInText: (key: string) => boolean;
}

/** @param records in the order of the rows that are meant */
export function placesOfWords(language: Language, records: readonly SearchRecord[]): PlacesOfWords {
	// Words come again and again, and to stem them takes time.
	const keyOf = remembered((word: string) => wordKey(language, word));
	const rows = new Map<string, Map<number, number>>();
	const inText = new Set<string>();
	for (const [row, { meta, content }] of records.entries()) {
		for (const field of recordFields) {
			for (const word of textWords(meta[field])) {
				const key = keyOf(word);
				const known = rows.get(key) ?? new Map<number, number>();
				rows.set(key, known.set(row, (known.get(row) ?? 0) | fieldBit(field)));
			}
		}
		for (const word of textWords(content)) {
			if (!rows.get(keyOf(word))?.has(row)) inText.add(keyOf(word));
		}
	}
	return {
		placesOf: (key) => {
			const byFields = Map.groupBy(rows.get(key) ?? [], ([, fields]) => fields);
			return [...byFields].map(([fields, held]) => [
				fields,
				...held.map(([row], place) => row - (held[place - 1]?.[0] ?? 0)),
			]);
		},
		isInText: (key) => inText.has(key),
	};
}
