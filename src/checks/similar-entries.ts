import { valuesOf, type Check } from '#src/checks/check.ts';
import { pairsAlike } from '#src/checks/similar-pairs.ts';
import type { Finding } from '#src/entries/finding.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { findingAt, valueAt } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';
import { tellingWords, titleSimilarity } from '#src/entries/similar-titles.ts';
import { languages } from '#src/i18n/languages.ts';

/** From here on two titles of one Land are the same, or nearly so. Offices of one Land are more alike than one thinks. */
const sameTitle = 0.85;
/** From here on they are, if both also name the same source. */
const titleWithSource = 0.6;

type Path = readonly (string | number)[];

/**
 * Warns of entries of one type that may be one and the same: by nearly the same title in the same Land, by the same
 * website, or by a similar title and the same source. Both are named, since only people know which one is to go.
 */
export const similarEntries: Check = function* ({ entries }) {
	for (const own of Map.groupBy(entries, ({ type }) => type).values()) {
		const links = new Map(own.map((entry) => [entry, linksOf(entry)]));
		for (const [one, other] of pairsByWebsite(own, links)) {
			yield* both(one, other, 'same-website', ['website']);
		}
		for (const language of languages) {
			const titles = own.flatMap((item) => {
				const title = valueAt(item.data, ['title', language]);
				const words = typeof title === 'string' ? tellingWords(title) : [];
				return words.length ? [{ item, words }] : [];
			});
			const wordsOf = new Map(titles.map(({ item, words }) => [item, words]));
			for (const [one, other] of pairsAlike(titles, titleWithSource)) {
				// Where it is the same in both languages, it is said once.
				if (language !== languages[0] && alike(one, other, languages[0])) continue;
				const score = titleSimilarity(wordsOf.get(one) ?? [], wordsOf.get(other) ?? []);
				const path = ['title', language];
				if (score >= sameTitle && shareLand(one, other)) {
					yield* both(one, other, 'similar-entry', path);
				} else if (score >= titleWithSource && shareSource(links.get(one), links.get(other))) {
					yield* both(one, other, 'same-source', path);
				}
			}
		}
	}
};

function alike(one: ReadEntry, other: ReadEntry, language: string): boolean {
	const [a, b] = [one, other].map(({ data }) => valueAt(data, ['title', language]));
	if (typeof a !== 'string' || typeof b !== 'string') return false;
	return titleSimilarity(tellingWords(a), tellingWords(b)) >= titleWithSource;
}

function* both(one: ReadEntry, other: ReadEntry, code: Finding['code'], path: Path) {
	for (const [entry, twin] of [
		[one, other],
		[other, one],
	] as const) {
		const values = { value: shown(String(valueAt(entry.data, path))), other: twin.files[0] ?? '' };
		yield findingAt(entry, path, code, { severity: 'warning', values });
	}
}

function shareLand(one: ReadEntry, other: ReadEntry): boolean {
	const [a, b] = [one, other].map(({ data }) => valueAt(data, ['laender']));
	return !Array.isArray(a) || !Array.isArray(b) || a.some((land) => b.includes(land));
}

/** The addresses that an entry names: without what makes no difference, by the path of the field. */
const linksOf = (entry: ReadEntry): ReadonlyMap<string, Path> =>
	new Map(
		valuesOf(entry).flatMap(({ rule, value, path }) =>
			rule.kind === 'link' && typeof value === 'string'
				? [[value.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/+$|#.*$/g, ''), path] as const]
				: [],
		),
	);

type Links = ReadonlyMap<string, Path>;

const shareSource = (one: Links = new Map(), other: Links = new Map()) =>
	[...one.keys()].some((address) => other.has(address));

/** Each entry with the one before it whose own website is the same. */
function* pairsByWebsite(entries: readonly ReadEntry[], links: ReadonlyMap<ReadEntry, Links>) {
	const owners = new Map<string, ReadEntry>();
	for (const entry of entries) {
		const [website] = [...(links.get(entry) ?? [])].find(([, path]) => path[0] === 'website') ?? [];
		if (!website) continue;
		const owner = owners.get(website);
		if (owner) yield [owner, entry] as const;
		owners.set(website, entry);
	}
}
