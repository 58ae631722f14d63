import { remembered } from '#src/i18n/remembered.ts';
import { localeOf, type InterfaceLanguage } from '#src/i18n/languages.ts';

const precision: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
	4: { year: 'numeric' },
	7: { year: 'numeric', month: 'long' },
	10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** What writes dates of a precision, by that as a length; to set one up takes longer than to write a thousand dates. */
const dateFormat = remembered((language: InterfaceLanguage) =>
	remembered(
		(length: number) =>
			new Intl.DateTimeFormat(localeOf(language), { ...precision[length], timeZone: 'UTC' }),
	),
);

/** The first day that a date stands for. */
const firstDay = (date: string) =>
	new Date(`${date}${'-01'.repeat((10 - date.length) / 3)}T00:00:00Z`);

/** A year, month or day in words, as precisely as it is known: `2007-05` → `Mai 2007`. */
export const dateWords = (language: InterfaceLanguage, date: string): string =>
	dateFormat(language)(date.length).format(firstDay(date));

/** Two dates as a range in words: `14.–15. Juni 2022`; one date where both are the same. */
export function dateRangeWords(
	language: InterfaceLanguage,
	start: string,
	end: string | undefined,
): string {
	if (!end || end === start) return dateWords(language, start);
	if (start.length !== end.length) {
		return `${dateWords(language, start)} – ${dateWords(language, end)}`;
	}
	return rangeWords(language)(`${start}/${end}`);
}

/** Two dates of one precision, as `2022-06-14/2022-06-15`: writing a range takes far longer than a date. */
const rangeWords = remembered((language: InterfaceLanguage) =>
	remembered((range: string) => {
		const [start = '', end = ''] = range.split('/');
		return dateFormat(language)(start.length)
			.formatRange(firstDay(start), firstDay(end))
			.replace(/(\d)\u2009–\u2009(?=\d)/u, '$1–')
			.replaceAll('\u2009', ' ');
	}),
);

/** A comparison of words in a language's own order, numbers by value, capital letters alike. */
export const collator = remembered(
	(language: InterfaceLanguage): Intl.Collator =>
		new Intl.Collator(localeOf(language), {
			numeric: true,
			sensitivity: 'base',
			ignorePunctuation: true,
		}),
);

const listFormat = remembered(
	(language: InterfaceLanguage) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' }),
);

/** Joins words as a language lists them: `Berlin, Hamburg und Bremen`. */
export const listWords = (language: InterfaceLanguage, items: readonly string[]): string =>
	listFormat(language).format(items);
