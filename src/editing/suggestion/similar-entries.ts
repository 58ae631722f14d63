import { namesOf, type KnownName } from '#src/editing/suggestion/known-names.ts';
import { similarEnough, tellingWords, titleSimilarity } from '#src/entries/similar-titles.ts';
import type { Text } from '#src/i18n/languages.ts';

/** What it adds to the likeness of two names that both are at one place. */
const samePlace = 0.2;

/** The entries of a catalogue that may be the same as a suggested one, the likeliest first. */
export function similarEntries(
	{ title, place }: { title: Partial<Text>; place?: unknown },
	known: readonly KnownName[],
	most = 5,
): KnownName[] {
	const asked = Object.values(title)
		.map((words) => tellingWords(String(words ?? '')))
		.filter((words) => words.length > 0);
	const asPlace = (words: unknown) => (words ? tellingWords(String(words)).join(' ') : undefined);
	const here = asPlace(place);
	/** Of two that are called alike, one at the same place is likelier to be the same. */
	const nearness = ({ data }: KnownName) =>
		here !== undefined && here === asPlace((data as { place?: string }).place) ? samePlace : 0;
	const likeness = (entry: KnownName) =>
		nearness(entry) +
		Math.max(
			0,
			...namesOf(entry).flatMap((name) => {
				const words = tellingWords(name);
				return asked.map((one) => titleSimilarity(one, words));
			}),
		);
	return known
		.map((entry) => ({ entry, score: likeness(entry) }))
		.filter(({ score }) => score >= similarEnough)
		.sort((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({ entry }) => entry);
}
