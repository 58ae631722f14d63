import { namesOf, type KnownName } from '#src/editing/suggestion/known-names.ts';
import { tellingWords } from '#src/entries/similar-titles.ts';

/** So many keys stand in one file at most. */
export const keysPerFile = 100;

/** A list of so many entries is one file: what most catalogues have takes one request. */
const wholeUpTo = 300;

/** The first keys of files, by which the one for a key is found: of those at a level, or all at the level above. */
export type FirstKeys = readonly string[];

/** Where the search for a name begins. Files at level 0 hold names, those above it the first keys of the level below. */
export interface NameIndex {
	readonly level: number;
	readonly starts: FirstKeys;
}

const longestKey = 60;

/** The key of an entry by its id. No word begins like it. */
export const idKey = (id: string): string => `=${id}`;

/**
 * The keys of a name: from each of its telling words on, so that it is found by the beginning of any.
 *
 * `Rat der Moscheen Köln` → `['rat moscheen koeln', 'moscheen koeln', 'koeln']`
 */
export const nameKeys = (name: string): string[] =>
	tellingWords(name).map((_, at, words) => words.slice(at).join(' ').slice(0, longestKey));

/**
 * The names of a catalogue in files of bounded size, whatever the number of entries: sorted by key and cut, with the
 * first keys of the files again in files, up to one list (a B+ tree, where a form loads one path or two).
 *
 * @returns the top, and the content of each file by its name (`0-12`: level and number)
 */
export function nameFiles(entries: readonly KnownName[]): {
	readonly top: NameIndex;
	readonly files: ReadonlyMap<string, readonly KnownName[] | FirstKeys>;
} {
	if (entries.length <= wholeUpTo)
		return { top: { level: 0, starts: [''] }, files: new Map([['0-0', entries]]) };
	const keyed = entries
		.flatMap((entry) =>
			[...new Set([idKey(entry.id), ...namesOf(entry).flatMap(nameKeys)])].map((key) => ({
				key,
				entry,
			})),
		)
		.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
	const files = new Map<string, readonly KnownName[] | FirstKeys>();
	let starts = chunks(keyed).map((chunk, number) => {
		files.set(`0-${number}`, [...new Set(chunk.map(({ entry }) => entry))]);
		return chunk[0]?.key ?? '';
	});
	let level = 0;
	while (starts.length > keysPerFile) {
		level++;
		starts = chunks(starts).map((chunk, number) => {
			files.set(`${level}-${number}`, chunk);
			return chunk[0] ?? '';
		});
	}
	return { top: { level, starts }, files };
}

const chunks = <T>(list: readonly T[]): T[][] =>
	Array.from({ length: Math.ceil(list.length / keysPerFile) }, (_, number) =>
		list.slice(number * keysPerFile, (number + 1) * keysPerFile),
	);

/**
 * The numbers of the files at level 0 that hold keys from one to another, in order.
 *
 * @param most so many at most, from the first key on
 */
export async function filesOfKeys(
	{ level, starts }: NameIndex,
	[from, to]: readonly [string, string],
	most: number,
	read: (file: string) => Promise<FirstKeys>,
): Promise<number[]> {
	let found = within(starts, from, to, 0).slice(0, most);
	for (let at = level; at > 0; at--) {
		const below = await Promise.all(
			found.map(async (number) =>
				within(await read(`${at}-${number}`), from, to, number * keysPerFile),
			),
		);
		found = below.flat().slice(0, most);
	}
	return found;
}

/** A file may hold a key where the next one does not begin before it; two may share a key at their border. */
const within = (starts: FirstKeys, from: string, to: string, first: number): number[] =>
	starts.flatMap((start, at) => {
		const next = starts[at + 1];
		const isIn = (at === 0 || start <= to) && (next === undefined || next >= from);
		return isIn ? [first + at] : [];
	});
