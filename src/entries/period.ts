import type { Entry } from '#src/entries/entry.ts';
import { dateRangeWords, dateWords } from '#src/i18n/format.ts';
import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

interface Times {
	readonly starts?: string | undefined;
	readonly ends?: string | undefined;
	readonly status?: string | undefined;
	readonly statusAsOf?: string | undefined;
}

const times = ({ data }: Entry): Times => data as Times;

/** When it ran or runs, in words: `2015–2018`, `seit 2019`, `ab 2007, Ende nicht bekannt`; undefined where nothing is known. */
export function periodWords(language: InterfaceLanguage, entry: Entry): string | undefined {
	const { starts, ends, status } = times(entry);
	const { site } = words(language);
	if (starts && ends) return dateRangeWords(language, starts, ends);
	if (ends) return fill(site.until, { date: dateWords(language, ends) });
	if (!starts) return undefined;
	const form = status === 'ongoing' ? site.since : site.from;
	return fill(form, { date: dateWords(language, starts) });
}

/**
 * The status in words with the date of the information; `nicht bekannt` where an entry began and its end is not known.
 *
 * @param label the label of a status in this language
 */
export function statusWords(
	language: InterfaceLanguage,
	entry: Entry,
	label: (status: string) => string,
): string | undefined {
	const { starts, ends, status, statusAsOf } = times(entry);
	const { site } = words(language);
	const date = statusAsOf && dateWords(language, statusAsOf);
	if (status && date) return fill(site.statusAsOf, { status: label(status), date });
	if (status) return label(status);
	if (date) return fill(site.statusUnknownAsOf, { date });
	return starts && !ends ? site.statusUnknown : undefined;
}
