import { lifecycleState, type Entry } from '#src/entries/entry.ts';
import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import { pathIn, searchPaths } from '#src/site/paths.ts';

/** What a link asks the search for: words, filters by facet, years. */
export type SearchQuestion = Readonly<Record<string, string | readonly string[]>>;

/** The address of the search with words and filters in it: `{ q: 'Fürth', type: 'project' }` → `/de/suche/?q=F%C3%BCrth&type=project`. */
export function searchPath(language: InterfaceLanguage, question: SearchQuestion): string {
	const parameters = new URLSearchParams(
		Object.entries(question).flatMap(([name, values]) =>
			[values].flat().map((value) => [name, value]),
		),
	);
	const asked = parameters.toString();
	return `${pathIn(language, searchPaths)}${asked && `?${asked}`}`;
}

/** The same for a question whose answer is known: with archived entries among them, the search is asked for those too. */
export const searchPathFor = (
	language: InterfaceLanguage,
	question: SearchQuestion,
	entries: readonly Entry[],
): string =>
	searchPath(
		language,
		entries.some((entry) => lifecycleState(entry) === 'archived')
			? { ...question, 'lifecycle-states': ['published', 'archived'] }
			: question,
	);
