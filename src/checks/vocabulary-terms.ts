import { vocabularies, type VocabularyName } from '#src/catalog/vocabulary.ts';
import { allRecords, valuesOf, type Check } from '#src/checks/check.ts';
import { nearest } from '#src/entries/nearest.ts';
import { findingAt, valueAt, type ReadRecord } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';
import { languages } from '#src/i18n/languages.ts';

/** Names terms that their vocabulary does not hold, and those that it holds twice. */
export const vocabularyTerms: Check = function* (content) {
	for (const vocabulary of content.vocabularies.values()) yield* duplicateTerms(vocabulary);
	const known = new Map([...content.vocabularies].map(([name, record]) => [name, termsOf(record)]));
	for (const record of allRecords(content)) {
		for (const { rule, value, path } of valuesOf(record)) {
			const terms = rule.vocabulary && known.get(rule.vocabulary);
			// Where the vocabulary itself is missing or broken, that is what has to be mended.
			if (!terms?.size || typeof value !== 'string' || terms.has(value)) continue;
			yield findingAt(record, path, 'unknown-term', {
				values: {
					value: shown(value),
					vocabulary: vocabularies[rule.vocabulary as VocabularyName].label,
					known: someOf([...terms.keys()]),
				},
				suggestion: termLabelled(terms, value) ?? nearest(value, terms.keys()),
			});
		}
	}
};

const mostNamed = 20;

/** The ids of a vocabulary's terms with their labels in lower case. */
type Terms = ReadonlyMap<string, readonly string[]>;

function rawTerms({ data }: ReadRecord): readonly unknown[] {
	const terms = valueAt(data, ['terms']);
	return Array.isArray(terms) ? (terms as unknown[]) : [];
}

function termsOf(vocabulary: ReadRecord): Terms {
	return new Map(
		rawTerms(vocabulary).flatMap((term) => {
			const id = valueAt(term, ['id']);
			const labels = languages.map((language) =>
				String(valueAt(term, ['label', language])).toLowerCase(),
			);
			return typeof id === 'string' ? [[id, labels] as const] : [];
		}),
	);
}

const someOf = (known: readonly string[]) =>
	[...known.slice(0, mostNamed), ...(known.length > mostNamed ? ['…'] : [])].join(', ');

/** The ids of the terms that a vocabulary's file holds, right or wrong. */
export const termIds = (vocabulary: ReadRecord): ReadonlySet<string> =>
	new Set(termsOf(vocabulary).keys());

const termLabelled = (terms: Terms, words: string) =>
	[...terms].find(([, labels]) => labels.includes(words.toLowerCase()))?.[0];

function* duplicateTerms(vocabulary: ReadRecord) {
	const seen = new Set<string>();
	for (const [index, term] of rawTerms(vocabulary).entries()) {
		const id = valueAt(term, ['id']);
		if (typeof id !== 'string') continue;
		// Addresses of terms are in lower case.
		const same = id.toLowerCase();
		if (seen.has(same)) {
			const values = { value: shown(id) };
			yield findingAt(vocabulary, ['terms', index, 'id'], 'duplicate-term', { values });
		}
		seen.add(same);
	}
}
