import type { KnownName } from '#src/editing/suggestion/known-names.ts';
import { similarEnough, tellingWords, titleSimilarity } from '#src/entries/similar-titles.ts';
import type { Text } from '#src/i18n/languages.ts';

/** What an entry is called, in all languages, with its aliases and abbreviations. */
function namesOf({ data }: KnownName): string[] {
	const { title, aliases, abbreviations } = data as {
		title: Text;
		aliases?: string[];
		abbreviations?: string[];
	};
	return [...Object.values(title), ...(aliases ?? []), ...(abbreviations ?? [])].map(String);
}

/** The entries of a catalogue that may be the same as a suggested one, the likeliest first. */
export function similarEntries(
	title: Partial<Text>,
	known: readonly KnownName[],
	most = 5,
): KnownName[] {
	const asked = Object.values(title)
		.map((words) => tellingWords(String(words ?? '')))
		.filter((words) => words.length > 0);
	const likeness = (entry: KnownName) =>
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
