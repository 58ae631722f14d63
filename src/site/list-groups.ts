import type { ContentType } from '#src/catalog/content-type.ts';
import type { Term } from '#src/catalog/vocabulary.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';

/** A type's entries by the term field that its description names, in the order of the vocabulary; undefined where it names none. */
export function listGroups(
	catalogue: Catalogue,
	{ listGroups: name, fields }: ContentType,
	entries: readonly Entry[],
): { term: Term; entries: Entry[] }[] | undefined {
	const vocabulary = name === undefined ? undefined : fields[name]?.vocabulary;
	if (name === undefined || vocabulary === undefined) return undefined;
	return catalogue.vocabularies[vocabulary].terms
		.map((term) => ({
			term,
			entries: entries.filter(
				({ data }) => (data as Readonly<Record<string, unknown>>)[name] === term.id,
			),
		}))
		.filter((group) => group.entries.length > 0);
}
