import { knownEntry } from '#src/editing/browser/preview-catalogue.ts';
import type { Data } from '#src/editing/form-data.ts';
import { lossesBySaving, type FormPartner } from '#src/editing/form-word.ts';
import type { Form } from '#src/editing/form.ts';
import { fill } from '#src/i18n/fill.ts';
import { listWords } from '#src/i18n/format.ts';
import { textIn, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

const nameOf = (language: Language, { organisation, name }: FormPartner): string => {
	const title = organisation ? knownEntry(organisation)?.data.title : name;
	return textIn(language, title)?.words ?? organisation ?? '';
};

const named = (language: Language, partners: readonly FormPartner[]) =>
	listWords(
		language,
		partners.map((partner) => nameOf(language, partner)),
	);

/** What is lost by saving a form as it is now, line by line. */
export function lossWords(form: Form, data: Data, id: string, language: Language): string[] {
	const { languages: names, word } = words(language).editing;
	const { confirmations, translations } = lossesBySaving(form, data, knownEntry(id), language);
	const partners = named(language, confirmations);
	return [
		...(confirmations.length ? [fill(word.confirmationLapses, { partners })] : []),
		...translations.map((one) => fill(word.translationLapses, { language: names[one] })),
	];
}

/**
 * Asks whether to save an entry although confirmations lapse by it.
 *
 * @throws if it is not to be saved
 */
export function askBeforeLapse(form: Form, data: Data, id: string, language: Language): void {
	const { word } = words(language).editing;
	const { confirmations } = lossesBySaving(form, data, knownEntry(id), language);
	if (confirmations.length === 0) return;
	const partners = named(language, confirmations);
	if (!window.confirm(fill(word.askLapse, { partners }))) throw new Error(word.keptConfirmation);
}
