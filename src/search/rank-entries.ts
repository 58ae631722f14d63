import { alikeFirst, bestFirst } from '#src/search/alike-first.ts';
import type { HitsOf } from '#src/search/found-hits.ts';
import { partStrengthsOf, rarityOf, type RowLengths } from '#src/search/part-strengths.ts';
import type { QueryPart } from '#src/search/query-meanings.ts';
import { ranking } from '#src/search/ranking.ts';
import { isStopWord } from '#src/search/stop-words.ts';
import { folded, textWords } from '#src/search/word-key.ts';
import { fieldBit } from '#src/search/words-file.ts';

/** A row and how well it answers the query. */
export interface Ranked {
	readonly row: number;
	readonly score: number;
	/** The share of the query that the entry holds, rare words counting more: 1 where nothing is missing. */
	readonly share: number;
}

/** What the order takes to know of the entries. */
export interface RankedEntries extends Pick<RowLengths, 'lengthOf'> {
	readonly titles: readonly string[];
	/** The type of a row. */
	readonly typeOf?: (row: number) => string;
	/** How far behind the others a row stands since its last check no longer holds, see `lateness`. */
	readonly latenessOf?: (row: number) => number;
	/** The topics of a row. */
	readonly topicsOf?: (row: number) => readonly number[];
}

/** What was asked: the parts of the query, where their words stand, and the types of entries that answer it best. */
export interface RankedQuery {
	readonly query: string;
	readonly parts: readonly QueryPart[];
	readonly hitsOf: HitsOf;
	readonly asked?: ReadonlySet<string>;
	/** Says whether a row lies elsewhere than the places that were named. */
	readonly isElsewhere?: (row: number) => boolean;
}

/** Makes the order over some entries: the rows that hold some part of a query, the best first. */
export function rankingOf({
	titles,
	lengthOf,
	typeOf = () => '',
	latenessOf = () => 0,
	topicsOf = () => [],
}: RankedEntries): (query: RankedQuery) => Ranked[] {
	const total = titles.length;
	const strengthsOf = partStrengthsOf({ total, lengthOf });
	const plainTitles: string[] = [];
	const plainTitle = (row: number) => (plainTitles[row] ??= plainText(titles[row] ?? ''));

	/** How much a title adds by which the entry may have been named. */
	function byTitle(row: number, words: number, asTyped: string): number {
		const title = plainTitle(row);
		const length = title.split(' ').filter((word) => !isStopWord(word)).length;
		const whole = 1 + ranking.wholeTitle * Math.min(1, words / Math.max(length, 1));
		if (title === asTyped) return whole * ranking.sameTitle;
		return asTyped.includes(' ') && title.includes(asTyped) ? whole * ranking.quotedTitle : whole;
	}

	return ({ query, parts, hitsOf, asked = new Set(), isElsewhere = () => false }) => {
		const score = new Float64Array(total);
		const share = new Float64Array(total);
		const covered = new Float64Array(total);
		const named = new Float64Array(total);
		const together = new Int32Array(total).fill(~0);
		const held = new Uint8Array(total);
		const found = parts.map((part) => strengthsOf(part, hitsOf));
		const rarities = found.map(({ rows }) => rarityOf(rows.length, total));
		const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
		const rows = new Set<number>();
		for (const [place, part] of found.entries()) {
			const importance = (rarities[place] ?? 0) / all;
			for (const row of part.rows) {
				rows.add(row);
				score[row]! += part.strength[row]!;
				share[row]! += part.share[row]! * importance;
				if (part.fields[row]! & inName) named[row]! += importance;
				together[row]! &= part.fields[row]!;
				held[row]! += 1;
				covered[row]! += part.covered[row]! * importance;
			}
		}
		const inTitle = titleWords(parts, hitsOf);
		const asTyped = plainText(query);
		const ranked = [...rows].map((row): Ranked => {
			const type = typeOf(row);
			let factor =
				covered[row]! ** ranking.missing * (ranking.types[type] ?? 1) ** (1 - named[row]!);
			if (asked.has(type)) factor *= ranking.asked[type] ?? 1;
			if (isElsewhere(row)) factor *= ranking.elsewhere;
			if (parts.length > 1 && held[row] === parts.length) {
				if (together[row]! & fieldBit('names')) factor *= ranking.together.names;
				if (together[row]! & inName) factor *= ranking.together.title;
				if (together[row]! & fieldBit('summary')) factor *= ranking.together.summary;
			}
			factor *= ranking.late ** latenessOf(row);
			const words = inTitle.get(row) ?? 0;
			if (words > 0) factor *= byTitle(row, words, asTyped);
			return { row, share: share[row]!, score: score[row]! * factor };
		});
		return alikeFirst(ranked.sort(bestFirst), topicsOf);
	};
}

const inName = fieldBit('title') | fieldBit('aliases');

/** How many of a row's title words were asked for. */
function titleWords(parts: readonly QueryPart[], hitsOf: HitsOf): Map<number, number> {
	const asked = new Set(
		parts.flatMap(({ meanings }) =>
			meanings.filter(({ weight }) => weight >= ranking.inTitle).flatMap(({ keys }) => keys),
		),
	);
	const counts = new Map<number, number>();
	for (const key of asked) {
		for (const { row, fields } of hitsOf(key)) {
			if (fields & fieldBit('title')) counts.set(row, (counts.get(row) ?? 0) + 1);
		}
	}
	return counts;
}

/** A text without marks: `Extremismus? – Nicht mit uns!` → extremismus nicht mit uns */
const plainText = (text: string): string => textWords(text).map(folded).join(' ');
