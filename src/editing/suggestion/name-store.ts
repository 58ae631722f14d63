import type { KnownName } from '#src/editing/suggestion/known-names.ts';
import {
	filesOfKeys,
	idKey,
	nameKeys,
	type FirstKeys,
	type NameIndex,
} from '#src/editing/suggestion/name-files.ts';
import { tellingWords } from '#src/entries/similar-titles.ts';

/** Names of a catalogue, as far as somebody asked for them. */
export interface NameStore {
	/** The entries whose names have been loaded. */
	readonly entries: readonly KnownName[];
	/** Loads the entries that have a word that begins with one of these. */
	readonly seekWords: (words: string) => Promise<void>;
	/** Loads the entries that are called much like this. */
	readonly seekTitle: (title: string) => Promise<void>;
	/** Loads the entries whose ids begin so. */
	readonly seekIds: (ids: readonly string[]) => Promise<void>;
}

/** So many files are loaded for the beginning of a word. */
const mostFiles = 3;

const wordOf = (key: string) => key.split(' ')[0] ?? key;

/** After all that a key can go on with. */
const end = '~';

/**
 * The names of a catalogue, loaded by and by.
 *
 * @param read gives the content of a file by its name (`0-12`); what fails is asked for again the next time
 */
export function nameStore(top: NameIndex, read: (file: string) => Promise<unknown>): NameStore {
	const known = new Map<string, KnownName>();
	const asked = new Map<string, Promise<unknown>>();
	const once = (file: string): Promise<unknown> => {
		const before = asked.get(file);
		if (before) return before;
		const fresh = read(file);
		asked.set(file, fresh);
		fresh.catch(() => asked.delete(file));
		return fresh;
	};
	const seek = async (from: string, to: string, most: number) => {
		const numbers = await filesOfKeys(top, [from, to], most, async (file) => {
			return (await once(file)) as FirstKeys;
		});
		for (const number of numbers) {
			for (const entry of (await once(`0-${number}`)) as readonly KnownName[])
				known.set(entry.id, entry);
		}
	};
	const all = async (ranges: readonly (readonly [string, string, number])[]) => {
		await Promise.all(ranges.map(([from, to, most]) => seek(from, to, most)));
	};
	return {
		get entries() {
			return [...known.values()];
		},
		seekWords: (words) =>
			all(tellingWords(words).map((word) => [word, word + end, mostFiles] as const)),
		// Of a word that many names have, those are nearest that go on alike; of a rare one, all are in its first file.
		seekTitle: (title) =>
			all(
				nameKeys(title).flatMap((key) => [
					[key, key, 1] as const,
					[wordOf(key), wordOf(key) + end, 1] as const,
				]),
			),
		seekIds: (ids) => all(ids.map((id) => [idKey(id), idKey(id) + end, 2] as const)),
	};
}
