import { contentWords, type InterfaceWords } from '#src/i18n/content-words.ts';
import type { FindingCode, FindingWords } from '#src/i18n/de/findings.ts';
import { fill } from '#src/i18n/fill.ts';
import { contentLanguage, furtherLanguage, type InterfaceLanguage } from '#src/i18n/languages.ts';
import { isolatedPlaces } from '#src/i18n/translated-words.ts';

type Known = Pick<InterfaceWords, 'suggest'> & {
	readonly findings: Partial<Record<FindingCode, FindingWords>>;
};

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
	const { findings: known, suggest }: Known = contentWords[other];
	// A page has no words for what its visitors should not be able to meet.
	const unknown = { message: fill(suggest.unexplained, { code }), fix: '' };
	return { ...(known[code] ?? unknown), language: other };
}
