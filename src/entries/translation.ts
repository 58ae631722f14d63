import type { Fields } from '#src/catalog/content-type.ts';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import { digestOf, plainWords } from '#src/entries/digest.ts';
import { entryLanguages, type Entry } from '#src/entries/entry.ts';
import { languages, type Language, type Text } from '#src/i18n/languages.ts';
import { rememberedOf } from '#src/i18n/remembered.ts';

/** An entry as far as its languages go: right or wrong, from a file or from a form. */
export interface Translatable {
	readonly fields: Fields;
	readonly data: unknown;
	/** The digest of the prose in each language, where that is not a field, see `bodyDigest`. */
	readonly bodies?: Text | undefined;
}

/**
 * What a language is to an entry: the one it was written in, one that it was translated into and whose translation is
 * up to date as far as it goes (`current`), older than what it translates (`outdated`) or of unknown age (`unrecorded`), or one that its
 * title or summary does not have (`missing`).
 */
export type LanguageState = 'source' | 'current' | 'outdated' | 'unrecorded' | 'missing';

/** The digest of the prose of a guide or page. */
export const bodyDigest = (text: string): string => digestOf(text);

/**
 * The digest of all that an entry says in a language: of its texts, in whatever field, and its prose. Facts are not in
 * it, nor the order of lists, so that a new date or another order makes no translation look old.
 *
 * @param known of the texts in fields, only those that this language has too
 */
export function textsDigest(
	{ fields, data, bodies }: Translatable,
	language: Language,
	known = language,
): string {
	const texts = textsOf(fields, data, language, known).map(({ path, words }) => `${path} ${words}`);
	return digestOf({ texts: texts.sort(), body: bodies?.[language] });
}

/** The texts that an entry has in a language, and in another one too, each with its field: `partners.role`. */
const textsOf = (
	fields: Fields,
	data: unknown,
	language: Language,
	known: Language,
): { path: string; words: string }[] =>
	[...visitFields(fields, data)]
		.filter(({ rule }) => (rule.kind === 'text' && !rule.isAddress) || rule.kind === 'prose')
		.flatMap(({ value, path }) => {
			const words = wordsIn(value, language);
			const field = path.filter((step) => typeof step === 'string').join('.');
			return words && wordsIn(value, known) ? [{ path: field, words }] : [];
		});

/** The words of a text in one language, whatever stands there; empty for none. */
export const wordsIn = (text: unknown, language: Language): string => {
	const words = typeof text === 'object' && text !== null ? (text as Text)[language] : undefined;
	return typeof words === 'string' ? plainWords(words) : '';
};

const field = (data: unknown, name: string): unknown =>
	typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;

const hasLanguage = (data: unknown, language: Language): boolean =>
	['title', 'summary'].every((name) => wordsIn(field(data, name), language) !== '');

/** The digest of the source that a translation is said to be made from; empty where it says none. */
export const recordedDigest = (data: unknown, language: Language): string =>
	wordsIn(field(data, 'translated'), language);

/** The language in which an entry was written: the first one it has that is no translation. */
export const sourceLanguage = (data: unknown): Language =>
	languages.find((one) => hasLanguage(data, one) && !recordedDigest(data, one)) ??
	languages.find((one) => hasLanguage(data, one)) ??
	languages[0];

/** What a language is to an entry. */
export function languageState(of: Translatable, language: Language): LanguageState {
	const source = sourceLanguage(of.data);
	if (!hasLanguage(of.data, language)) return 'missing';
	if (language === source) return 'source';
	const recorded = recordedDigest(of.data, language);
	if (!recorded) return 'unrecorded';
	// A text that came afterwards and has no translation yet is missing: what is there is no older for it.
	const current = [textsDigest(of, source), textsDigest(of, source, language)];
	return current.includes(recorded) ? 'current' : 'outdated';
}

/** The digest that a translation into a language is recorded under, and the language it is made from. */
export function sourceNow(
	entry: Translatable,
	language: Language,
): { digest: string; source: Language } | undefined {
	const own = sourceLanguage(entry.data);
	// Who says of the source that it is the translation, says so of the other language.
	const others = languages.filter((one) => languageState(entry, one) !== 'missing');
	const source = own === language ? others.find((one) => one !== language) : own;
	return source && { source, digest: textsDigest(entry, source) };
}

/** A checked entry as far as its languages go. */
export const translatable = ({ type, data, bodies }: Entry): Translatable => ({
	fields: contentTypeNamed(type).fields,
	data,
	bodies,
});

/** The languages whose version of an entry is outdated: asked for wherever the entry is listed. */
export const outdatedIn = rememberedOf(
	(entry: Entry): readonly Language[] =>
		// Of texts that are shown in part, a digest of all says nothing.
		entry.person?.outdated ??
		languages.filter((one) => languageState(translatable(entry), one) === 'outdated'),
);

/** Says whether a language's version of an entry is older than what it translates. */
export const isOutdated = (entry: Entry, language: Language): boolean =>
	outdatedIn(entry).includes(language);

/** What visitors are told of an entry's languages: it has all, only one, or a translation that is outdated. */
export const translationStates = ['all', 'outdated', ...languages] as const;

export type TranslationState = (typeof translationStates)[number];

/** In which languages an entry can be read, and whether all of them say the same. */
export function translationState(entry: Entry): TranslationState {
	if (languages.some((one) => isOutdated(entry, one))) return 'outdated';
	const spoken = entryLanguages(entry);
	return spoken.length === languages.length ? 'all' : (spoken[0] ?? sourceLanguage(entry.data));
}
