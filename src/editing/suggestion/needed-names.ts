import { visitFields } from '#src/catalog/visit-fields.ts';
import type { NameStore } from '#src/editing/suggestion/name-store.ts';
import type { Suggestion } from '#src/editing/suggestion/suggestion-problems.ts';
import { entryId } from '#src/entries/entry-id.ts';

/** The ids of the entries that a suggestion refers to, in fields and in links of its prose. */
export function referredIds({ form, data }: Pick<Suggestion, 'form' | 'data'>): string[] {
	const ids = [...visitFields(form.fields, data)]
		.filter(({ rule, value }) => rule.refersTo && value)
		.map(({ value }) => String(value));
	const links = JSON.stringify(data).matchAll(/entry:([a-z0-9-]+)/g);
	return [...new Set([...ids, ...[...links].map(([, id = '']) => id)])];
}

/** The titles of a suggestion, in all languages that it has one in. */
export const titlesOf = ({ title }: Suggestion['data']): string[] =>
	(typeof title === 'object' && title !== null ? Object.values(title) : [title ?? ''])
		.map(String)
		.filter(Boolean);

/** Loads what the rules must know of other entries to judge a suggestion: those it refers to, and those called alike. */
export async function seekNeededNames(
	suggestion: Pick<Suggestion, 'form' | 'data'>,
	names: NameStore,
): Promise<void> {
	const titles = titlesOf(suggestion.data);
	await Promise.all([
		names.seekIds([...referredIds(suggestion), ...titles.map(entryId)]),
		...titles.map((title) => names.seekTitle(title)),
	]);
}
