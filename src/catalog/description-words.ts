import { catalog } from '#src/catalog/catalog.ts';
import type { FieldRule, Fields } from '#src/catalog/content-type.ts';
import { siteFields } from '#src/catalog/site.ts';
import { vocabularies } from '#src/catalog/vocabulary.ts';
import type { Words } from '#src/i18n/languages.ts';

function* fieldWords(fields: Fields): Generator<Words> {
	for (const field of Object.values(fields)) {
		yield field.label;
		yield* ruleWords(field);
	}
}

function* ruleWords({ fields, item }: FieldRule): Generator<Words> {
	if (fields) yield* fieldWords(fields);
	if (item) yield* ruleWords(item);
}

/**
 * What visitors read of the descriptions: the names of types, fields and vocabularies, and the headings that these bring
 * along. A further language of the interface translates them in its `labels`; hints are for those who write.
 */
export function* descriptionWords(): Generator<Words> {
	for (const { label, description, referrersLabel, elsewhereLabel, fields } of catalog) {
		yield* [label.one, label.many, description];
		for (const heading of [referrersLabel, elsewhereLabel]) if (heading) yield heading;
		yield* fieldWords(fields);
	}
	for (const { label, lead, others, shared } of Object.values(vocabularies)) {
		yield label;
		for (const words of [lead, others, shared?.one, shared?.other]) if (words) yield words;
	}
	// What the authors' component `OperatorFact` says is missing.
	yield* fieldWords(siteFields.operator.fields);
	// What the videos in sign language are about.
	for (const { label } of Object.values(siteFields.signLanguage.fields)) yield label;
}
