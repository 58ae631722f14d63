import type { Lexicon } from '#src/search/lexicon.ts';
import type { QueryPart } from '#src/search/query-meanings.ts';
import type { TextIndex } from '#src/search/text-index.ts';

/** A row in which a word stands. */
export interface Hit {
	readonly row: number;
	/** The fields of its record that hold the word, as a sum of `fieldBit`s. */
	readonly fields: number;
	/** How often it stands in the running text, as far as that was looked up. */
	readonly times: number;
}

/** Gives the hits of a key, a row each. */
export type HitsOf = (key: string) => readonly Hit[];

/** The rows that hold a word in a field of their record. */
export function recordHits({ word }: Lexicon, key: string): Hit[] {
	const [, , , ...places] = word(key) ?? ['', '', 0];
	return places.flatMap(([fields, ...steps]) => {
		let row = 0;
		return steps.map((step) => ({ row: (row += step), fields, times: 0 }));
	});
}

/** Adds what stands in running text only; each word is looked up once. */
export function textHits(
	index: TextIndex,
	rowOf: (textKey: string) => number | undefined,
): (lexicon: Lexicon, parts: readonly QueryPart[], own: HitsOf) => Promise<HitsOf> {
	const asked = new Map<string, Promise<readonly Hit[]>>();
	const lookUp = async (forms: readonly string[]) => {
		const found = (await Promise.all(forms.map(index.lookUp))).flat();
		return found.flatMap(({ key, times }) => {
			const row = rowOf(key);
			return row === undefined ? [] : [{ row, fields: 0, times }];
		});
	};
	return async ({ word }, parts, own) => {
		const keys = new Set(parts.flatMap(({ meanings }) => meanings.flatMap(({ keys }) => keys)));
		const found = [...keys].map(async (key) => {
			const [forms, , isInText] = word(key) ?? ['', '', 0];
			if (!isInText) return [key, own(key)] as const;
			const hits = asked.get(key) ?? lookUp(forms.split('|'));
			asked.set(key, hits);
			// A failed fetch must not be remembered as a word without hits.
			hits.catch(() => asked.delete(key));
			return [key, together(own(key), await hits)] as const;
		});
		const byKey = new Map(await Promise.all(found));
		return (key) => byKey.get(key) ?? [];
	};
}

/** The hits of a word in records and in texts, a row each. */
function together(own: readonly Hit[], texts: readonly Hit[]): Hit[] {
	const byRow = new Map(own.map((hit) => [hit.row, hit]));
	for (const { row, times } of texts) {
		const known = byRow.get(row);
		byRow.set(row, {
			row,
			fields: known?.fields ?? 0,
			times: Math.max(known?.times ?? 0, times),
		});
	}
	return [...byRow.values()];
}
