import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { vocabularies, vocabularyNames, type VocabularyName } from '#src/catalog/vocabulary.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { isListed, lifecycleState, type Entry } from '#src/entries/entry.ts';
import { partnerTerms } from '#src/entries/partner-terms.ts';
import { rememberedOf } from '#src/i18n/remembered.ts';

/** Terms of one vocabulary that two entries share. */
export interface SharedTerms {
	readonly vocabulary: VocabularyName;
	/** In the order of the vocabulary. */
	readonly terms: readonly string[];
}

/** An entry near another one, and what they share: what brings them nearest comes first. */
export interface NearEntry {
	readonly entry: Entry;
	readonly shared: readonly SharedTerms[];
}

/** A term that entries can share, as `vocabulary/term`. */
type Trait = string;

/** Which entries of a type carry which trait. */
interface Traits {
	readonly of: ReadonlyMap<Entry, ReadonlySet<Trait>>;
	readonly carriers: ReadonlyMap<Trait, readonly Entry[]>;
}

/**
 * The nearest entries of the same type in Länder that the entry does not concern, the nearest first: what two entries
 * share counts by the weight that the vocabulary gives it, and the more, the fewer entries carry it. What only the
 * partners share does not make two entries near.
 *
 * @param most how many at most
 */
export function nearestEntries(catalogue: Catalogue, entry: Entry, most = 5): NearEntry[] {
	const { of, carriers } = traitsOfType(catalogue, entry.type);
	const total = of.size;
	const traits = of.get(entry) ?? new Set();
	const own = ownTraits(entry);
	const canBeNear = elsewhere(entry);
	// What is no candidate is remembered as such, for it comes again with the next trait.
	const found = new Map<Entry, { score: number; near: boolean } | undefined>();
	for (const trait of traits) {
		const others = carriers.get(trait) ?? [];
		const score = weight(trait) * Math.log((total + 1) / others.length);
		const isOwn = own.has(trait);
		for (const other of others) {
			if (!found.has(other)) {
				found.set(other, canBeNear(other) ? { score: 0, near: false } : undefined);
			}
			const candidate = found.get(other);
			if (!candidate) continue;
			candidate.score += score;
			candidate.near ||= isOwn && ownTraits(other).has(trait);
		}
	}
	return [...found]
		.flatMap(([other, candidate]) => (candidate?.near ? [{ other, score: candidate.score }] : []))
		.toSorted((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
		.slice(0, most)
		.map(({ other }) => ({
			entry: other,
			shared: byVocabulary(catalogue, traits.intersection(of.get(other) ?? new Set())),
		}));
}

const known = new WeakMap<Catalogue, Map<string, Traits>>();

function traitsOfType(catalogue: Catalogue, type: Entry['type']): Traits {
	const types = known.get(catalogue) ?? new Map<string, Traits>();
	known.set(catalogue, types);
	const before = types.get(type);
	if (before) return before;
	const of = new Map(
		catalogue
			.entriesOf(type)
			.map(
				(entry) =>
					[entry, new Set([...ownTraits(entry), ...partnerTraits(catalogue, entry)])] as const,
			),
	);
	const carriers = new Map<Trait, Entry[]>();
	for (const [entry, traits] of of) {
		for (const trait of traits) {
			const known = carriers.get(trait);
			if (known) known.push(entry);
			else carriers.set(trait, [entry]);
		}
	}
	const traits = { of, carriers };
	types.set(type, traits);
	return traits;
}

/** The terms in an entry's own fields of vocabularies that bring entries near. */
const ownTraits = rememberedOf(({ type, data }: Entry): ReadonlySet<Trait> => {
	const values = data as Readonly<Record<string, unknown>>;
	return new Set(
		Object.entries(contentTypeNamed(type).fields).flatMap(([name, field]) => {
			const vocabulary = field.vocabulary ?? field.item?.vocabulary;
			if (!vocabulary || !vocabularies[vocabulary].shared) return [];
			return [values[name] ?? []].flat().map((term) => `${vocabulary}/${String(term)}`);
		}),
	);
});

/** Which kinds of partner an entry has, on which sides. */
const partnerTraits = (catalogue: Catalogue, entry: Entry): Trait[] =>
	Object.entries(partnerTerms(catalogue, entry)).flatMap(([vocabulary, terms]) =>
		[...terms].map((term) => `${vocabulary}/${term}`),
	);

const vocabularyOf = (trait: Trait) => trait.split('/')[0] as VocabularyName;

const weight = (trait: Trait): number => vocabularies[vocabularyOf(trait)].shared?.weight ?? 0;

const laender = ({ data }: Entry): readonly string[] => ('laender' in data ? data.laender : []);

/** Says of other entries whether they can be near and are elsewhere; nationwide is not elsewhere. */
function elsewhere(entry: Entry): (other: Entry) => boolean {
	const here = new Set([...laender(entry), vocabularies.laender.whole]);
	return (other) => {
		const there = laender(other);
		return (
			isListed(other) &&
			lifecycleState(other) !== 'archived' &&
			there.length > 0 &&
			!there.some((land) => here.has(land))
		);
	};
}

/** Vocabularies by weight, their terms in their own order. */
const byVocabulary = (catalogue: Catalogue, traits: ReadonlySet<Trait>): SharedTerms[] =>
	vocabularyNames
		.map((vocabulary) => ({
			vocabulary,
			terms: catalogue.vocabularies[vocabulary].terms
				.map(({ id }) => id)
				.filter((id) => traits.has(`${vocabulary}/${id}`)),
		}))
		.filter(({ terms }) => terms.length > 0)
		.sort((a, b) => weight(`${b.vocabulary}/`) - weight(`${a.vocabulary}/`));
