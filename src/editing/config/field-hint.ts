import type { Fields, Rule } from '#src/catalog/content-type.ts';
import type { Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/**
 * What is said below a field: its own hint, what its kind needs said, and when it applies. Decap 3.16 cannot hide a field
 * that does not apply, so the rules that the gate goes by are put into words there.
 *
 * @param rules the rules between the fields
 */
export function fieldHint(
	name: string,
	fields: Fields,
	rules: readonly Rule[],
	language: Language,
): string {
	const { editing } = words(language);
	const field = fields[name];
	const ofKind = {
		day: field?.whole ? editing.wholeDayHint : editing.dateHint,
		media: field?.picture ? editing.pictureHint : editing.fileHint,
	};
	return [
		field?.hint?.[language],
		field && Object.hasOwn(ofKind, field.kind) && ofKind[field.kind as keyof typeof ofKind],
		...rules.map((rule) => whenItApplies(name, rule, fields, language)),
	]
		.filter(Boolean)
		.join(' ');
}

function whenItApplies(
	name: string,
	{ code, at, other }: Rule,
	fields: Fields,
	language: Language,
) {
	const { ruleHints } = words(language).editing;
	const hint = Object.hasOwn(ruleHints, code) && ruleHints[code as keyof typeof ruleHints];
	if (!hint) return undefined;
	const label = (one = '') => fields[one]?.label[language] ?? one;
	if (at[0] === name) return fill(hint, { other: label(other) });
	// Of two fields that exclude each other, both say so.
	return code === 'either-or' && other === name ? fill(hint, { other: label(at[0]) }) : undefined;
}
