import {
	isPerLanguage,
	type Field,
	type FieldRule,
	type Fields,
} from '#src/catalog/content-type.ts';
import { vocabularies } from '#src/catalog/vocabulary.ts';
import type { Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** A table of all fields in Markdown, for authors: name, label, whether it must be there, what belongs in it. */
export function fieldTable(fields: Fields, language: Language): string {
	const { columns } = words(language).authors.fieldTable;
	const rows = [...rowsOf(fields, language, '')];
	return [columns, columns.map(() => '---'), ...rows]
		.map((cells) => `| ${cells.map(cell).join(' | ')} |`)
		.join('\n');
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function* rowsOf(fields: Fields, language: Language, path: string): Generator<string[]> {
	for (const [name, field] of Object.entries(fields)) {
		const { mandatory } = words(language).authors.fieldTable;
		const what = [content(field, language), field.hint?.[language]].filter(Boolean).join('. ');
		const place = `${path}${name}`;
		yield [`\`${place}\``, field.label[language], field.required ? mandatory : '', ended(what)];
		const inside = field.fields ?? field.item?.fields;
		// A list's items are marked, so that it is plain where a dash belongs.
		if (inside) yield* rowsOf(inside, language, `${place}${field.item ? '[]' : ''}.`);
	}
}

const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What a field holds: `ein Text in jeder Sprache, höchstens 160 Zeichen`. */
function content(field: Field, language: Language): string {
	const { authors, gate } = words(language);
	const { listOf, perLanguage, most, terms } = authors.fieldTable;
	const rule: FieldRule = field.item ?? field;
	const inEach = isPerLanguage(rule) ? perLanguage : '';
	const file = rule.vocabulary && `vocabularies/${rule.vocabulary}.yaml`;
	const vocabulary = rule.vocabulary && vocabularies[rule.vocabulary].label[language];
	const what = [
		`${rule.vocabulary ? fill(terms, { vocabulary: vocabulary ?? '', file: file ?? '' }) : gate.kinds[rule.kind]}${inEach}`,
		...(rule.max ? [fill(most, { max: rule.max })] : []),
	].join(', ');
	return field.item ? fill(listOf, { what }) : what.charAt(0).toUpperCase() + what.slice(1);
}
