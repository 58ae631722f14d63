import { remembered } from '#src/i18n/remembered.ts';
import { compounds, knownParts } from '#src/search/compound-words.ts';
import { isFormOf } from '#src/search/part-of-compound.ts';
import type { SearchRecord } from '#src/search/search-records.ts';
import { isStopWord } from '#src/search/stop-words.ts';
import { folded, joinedWords, textWords, withoutUmlautE } from '#src/search/word-key.ts';

/**
 * Adds to the records of all languages what their German compounds are made of, as Pagefind finds compounds by their
 * beginning only (TRAPS P1): `Moscheeverein` → verein. Hyphenated words are added as one: `TGS-H` → TGSH.
 */
export function withKeywords(records: readonly SearchRecord[]): SearchRecord[] {
	const texts = records.flatMap((record) => germanTexts(record));
	const plain = remembered((word: string) => withoutUmlautE(folded(word)));
	const words = new Set(texts.flatMap(textWords).map(plain));
	const isForm = isFormOf('de', [...words, ...knownParts]);
	const { parts } = compounds((part) => !isStopWord(part) && isForm(part));
	const partsOf = remembered(parts);
	const keywords = (text: string) => [...textWords(text).flatMap(partsOf), ...joinedWords(text)];
	return records.map((record) => {
		const { title, aliases, summary, names, terms } = record.meta;
		const own = new Set([title, aliases].flatMap(keywords));
		const others = new Set([record.content, summary, names, terms].flatMap(keywords));
		return {
			...record,
			meta: {
				...record.meta,
				parts: [...own].join(' '),
				keywords: [...others].filter((word) => !own.has(word)).join(' '),
			},
		};
	});
}

/** Compounds are German; names of offices are so in every language. */
const germanTexts = ({ language, content, meta }: SearchRecord): string[] =>
	language === 'de' ? [content, meta.title, meta.aliases, meta.names, meta.terms] : [];

/** What people can read of a record: the words that stand in texts. */
export const recordTexts = ({ content, meta }: SearchRecord): string[] => [
	content,
	meta.title,
	meta.aliases,
	meta.summary,
	meta.names,
	meta.terms,
	meta.years,
	meta.other,
];
