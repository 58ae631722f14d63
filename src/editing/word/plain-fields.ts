import type { FieldRule, Fields } from '#src/catalog/content-type.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { substantiveFields } from '#src/entries/substance.ts';
import { dateWords } from '#src/i18n/format.ts';
import { textIn, type Language, type Text } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/**
 * What an entry says in some fields, as Markdown to read: each with its label, in the order of the description. Inside
 * groups, what a confirmation does not cover is left out.
 */
export const plainFields = (
	catalogue: Catalogue,
	language: Language,
	fields: Fields,
	data: unknown,
): string =>
	labelled(catalogue, language, fields, data)
		.map(({ label, value }) => `**${label}:**${/^\n/.test(value) ? '' : ' '}${value}`)
		.join('\n\n');

function labelled(catalogue: Catalogue, language: Language, fields: Fields, data: unknown) {
	return Object.entries(fields).flatMap(([name, field]) => {
		const value = (data as Record<string, unknown>)[name];
		const said = value === undefined ? '' : plainValue(catalogue, language, field, value);
		return said ? [{ label: field.label[language], value: said }] : [];
	});
}

/** A value in words: terms and entries by their names, dates written out, groups on one line, lists line by line. */
function plainValue(
	catalogue: Catalogue,
	language: Language,
	rule: FieldRule,
	value: unknown,
): string {
	const { item, fields, vocabulary } = rule;
	if (item && Array.isArray(value)) {
		const items = value.map((one) => plainValue(catalogue, language, item, one));
		return item.kind === 'group' ? items.map((one) => `\n- ${one}`).join('') : items.join(', ');
	}
	if (fields)
		return labelled(catalogue, language, substantiveFields(fields), value)
			.map(({ label, value: said }) => `${label}: ${said}`)
			.join('; ');
	switch (rule.kind) {
		case 'text':
			return textIn(language, value as Text)?.words ?? '';
		case 'prose':
			return `\n\n${textIn(language, value as Text)?.words ?? ''}`;
		case 'term':
			return (
				textIn(language, vocabulary && catalogue.term(vocabulary, String(value))?.label)?.words ??
				String(value)
			);
		case 'ref':
			return textIn(language, catalogue.entry(String(value))?.data.title)?.words ?? String(value);
		case 'day':
			return dateWords(language, String(value));
		case 'flag':
			return words(language).site[value ? 'yes' : 'no'];
		default:
			return String(value);
	}
}
