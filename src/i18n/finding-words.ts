import { contentWords } from '#src/i18n/content-words.ts';
import type { FindingCode, FindingWords } from '#src/i18n/de/findings.ts';
import { contentLanguage, furtherLanguage, type InterfaceLanguage } from '#src/i18n/languages.ts';
import { isolatedPlaces } from '#src/i18n/translated-words.ts';

/** What a finding says, and the language that it says it in: a further one where its file has these words. */
export function findingWords(
	language: InterfaceLanguage,
	code: FindingCode,
): FindingWords & { readonly language: InterfaceLanguage } {
	const own = furtherLanguage(language);
	const findings: Partial<Record<FindingCode, FindingWords>> = own?.findings ?? {};
	const said = findings[code];
	if (said) return { ...(own?.direction === 'rtl' ? isolatedPlaces(said) : said), language };
	const other = contentLanguage(language);
	return { ...contentWords[other].findings[code], language: other };
}
