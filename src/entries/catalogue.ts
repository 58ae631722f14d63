import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { ContentTypeName } from '#src/catalog/content-type.ts';
import type { Site } from '#src/catalog/site.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import type { Term, Vocabulary, VocabularyName } from '#src/catalog/vocabulary.ts';
import { isListed, type Entry } from '#src/entries/entry.ts';

/** What a catalogue is made of: plain data. */
export interface CatalogueParts {
	readonly entries: readonly Entry[];
	readonly vocabularies: Readonly<Record<VocabularyName, Vocabulary>>;
	readonly site: Site;
}

/** Everything that the content folder holds, checked and connected. */
export interface Catalogue extends CatalogueParts {
	/** The entry of this id, or undefined. */
	readonly entry: (id: string) => Entry | undefined;
	/** The listed entries of a type, in the order of their ids. */
	readonly entriesOf: <N extends ContentTypeName>(type: N) => readonly Entry<N>[];
	/** The term of this id, or undefined. */
	readonly term: (vocabulary: VocabularyName, id: string) => Term | undefined;
	/** The listed entries that point to this one, each once, in the order of their ids. */
	readonly referrers: (id: string) => readonly Entry[];
	/** The listed entries that carry a term of a vocabulary in a field of their own. */
	readonly entriesWith: (vocabulary: VocabularyName, term: string) => readonly Entry[];
}

/** Connects the parts of a catalogue: who is who, and who points to whom. */
export function catalogueOf(parts: CatalogueParts): Catalogue {
	const entries = parts.entries.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	const listed = entries.filter(isListed);
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const byType = Map.groupBy(listed, ({ type }) => type);
	const { referrers, carriers } = connections(listed);
	return {
		...parts,
		entries,
		entry: (id) => byId.get(id),
		entriesOf: <N extends ContentTypeName>(type: N) => (byType.get(type) ?? []) as Entry<N>[],
		term: (vocabulary, id) => parts.vocabularies[vocabulary].terms.find((term) => term.id === id),
		referrers: (id) => [...(referrers.get(id) ?? [])],
		entriesWith: (vocabulary, term) => [...(carriers.get(`${vocabulary}/${term}`) ?? [])],
	};
}

/** Who points to whom, and who carries which term at its top level (a partner's side is not the entry's own). */
function connections(entries: readonly Entry[]) {
	const referrers = new Map<string, Set<Entry>>();
	const carriers = new Map<string, Set<Entry>>();
	const add = (map: Map<string, Set<Entry>>, key: string, entry: Entry) =>
		map.set(key, (map.get(key) ?? new Set()).add(entry));
	for (const entry of entries) {
		const { fields } = contentTypeNamed(entry.type);
		for (const { rule, value, path } of visitFields(fields, entry.data)) {
			if (rule.kind === 'ref' && value !== entry.id) add(referrers, String(value), entry);
			const ownTerm = rule.kind === 'term' && path.length <= 2 && typeof path[1] !== 'string';
			if (ownTerm) add(carriers, `${rule.vocabulary}/${String(value)}`, entry);
		}
	}
	return { referrers, carriers };
}
