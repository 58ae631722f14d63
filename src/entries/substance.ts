import type { FieldRule, Fields } from '#src/catalog/content-type.ts';
import { digestOf, plainWords, type Digestible } from '#src/entries/digest.ts';
import { textIn, type Language, type Text } from '#src/i18n/languages.ts';

/** The fields that a partner's confirmation covers; what only a natural person has is theirs to open, not a partner's to confirm. */
export const substantiveFields = (fields: Fields): Fields =>
	Object.fromEntries(
		Object.entries(fields).filter(
			([, { substantive, onlyPersons }]) => substantive !== false && !onlyPersons,
		),
	);

/**
 * The digest of what a partner confirms: the substantive fields, with the texts in one language and, where that has
 * none, in another. So neither a new translation nor one that is mended drops a confirmation. The order of a list says
 * nothing, either.
 *
 * @param data of an entry, right or wrong, from a file or from a form
 */
export const substanceDigest = (fields: Fields, data: unknown, language: Language): string =>
	digestOf(substanceOf(fields, data, language));

function substanceOf(fields: Fields, data: unknown, language: Language): Digestible {
	if (typeof data !== 'object' || data === null) return undefined;
	const found = Object.entries(substantiveFields(fields))
		.map(([name, field]) => [
			name,
			substanceIn(field, (data as Record<string, unknown>)[name], language),
		])
		.filter(([, value]) => value !== undefined);
	return found.length ? (Object.fromEntries(found) as Digestible) : undefined;
}

function substanceIn(rule: FieldRule, value: unknown, language: Language): Digestible {
	if (value === undefined || value === null) return undefined;
	if (rule.fields) return substanceOf(rule.fields, value, language);
	if (Array.isArray(value) && rule.item) {
		const { item } = rule;
		const items = value
			.map((one) => substanceIn(item, one, language))
			.filter((one) => one !== undefined)
			.sort((a, b) => (digestOf(a) < digestOf(b) ? -1 : 1));
		return items.length ? items : undefined;
	}
	const words =
		rule.kind === 'text' || rule.kind === 'prose'
			? textIn(language, value as Text)?.words
			: // A form may hold as text what a file holds as a number.
				String(value as string | number | boolean);
	return (words !== undefined && plainWords(words)) || undefined;
}
