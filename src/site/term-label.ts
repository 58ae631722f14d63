import type { Term } from '#src/catalog/vocabulary.ts';
import { textIn, type InterfaceLanguage } from '#src/i18n/languages.ts';

/** A term's label, and its language where that is not the reader's: to mark it as such. */
export function termLabel(
	language: InterfaceLanguage,
	{ id, label }: Term,
): { label: string; lang?: InterfaceLanguage } {
	const found = textIn(language, label);
	return {
		label: found?.words ?? id,
		...(found && found.language !== language ? { lang: found.language } : {}),
	};
}
