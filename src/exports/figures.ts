import { listedTypes } from '#src/catalog/catalog.ts';
import type { ContentType } from '#src/catalog/content-type.ts';
import type { Term } from '#src/catalog/vocabulary.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import { isFresh, lastCheck, yearsBefore } from '#src/entries/last-check.ts';
import { isInYears, yearSpan } from '#src/entries/years.ts';
import { wordsIn, type InterfaceLanguage } from '#src/i18n/languages.ts';
import { textIn } from '#src/i18n/languages.ts';
import { rememberedOf } from '#src/i18n/remembered.ts';
import { words } from '#src/i18n/words.ts';
import { sectionPaths, termPaths, type Paths } from '#src/site/paths.ts';
import type { SearchQuestion } from '#src/site/search-links.ts';

/** A row or column of a table: which entries it is about, and what to ask the search for them. */
export interface Line {
	readonly label: string;
	/** Stands for the label where there is little room. */
	readonly short?: string;
	readonly entries: readonly Entry[];
	/** The list of these entries, where there is one. */
	readonly list?: Paths;
	/** Undefined where the search has no filter for it. */
	readonly question?: SearchQuestion;
}

/** A table of how many entries there are, by two things. */
export interface Figure {
	/** Of its file and its place on the page. */
	readonly name: 'topics-laender' | 'years-types' | 'types-checked';
	readonly rows: readonly Line[];
	readonly columns: readonly Line[];
}

/** The entries of a row and a column. */
export function cellEntries(row: Line, column: Line): Entry[] {
	const inColumn = entriesOf(column);
	return row.entries.filter((entry) => inColumn.has(entry));
}

const entriesOf = rememberedOf(({ entries }: Line) => new Set(entries));

/**
 * The catalogue in figures, with labels in one language.
 *
 * @param today the day up to which something ongoing counts, and from which the age of a check is reckoned
 */
export function figures(
	catalogue: Catalogue,
	language: InterfaceLanguage,
	today: string,
): Figure[] {
	const types = listedTypes.map((type) => typeLine(catalogue, language, type));
	const all = types.flatMap(({ entries }) => entries);
	const line = (vocabulary: 'topics' | 'laender') =>
		catalogue.vocabularies[vocabulary].terms.map((term) => ({
			label: termLabel(language, term),
			short: term.id,
			entries: catalogue.entriesWith(vocabulary, term.id),
			list: termPaths(vocabulary, term.id),
			question: { [vocabulary]: term.id },
		}));
	const dated = types.filter(({ entries }) => entries.some((entry) => yearSpan(entry, 0)));
	const checked = types.filter(({ entries }) => entries.some((entry) => lastCheck(entry)));
	return [
		{ name: 'topics-laender', rows: line('topics'), columns: line('laender') },
		{ name: 'years-types', rows: yearLines(all, Number(today.slice(0, 4))), columns: dated },
		{ name: 'types-checked', rows: checked, columns: ageLines(all, language, today) },
	];
}

const termLabel = (language: InterfaceLanguage, { id, label }: Term) =>
	textIn(language, label)?.words ?? id;

const typeLine = (catalogue: Catalogue, language: InterfaceLanguage, type: ContentType): Line => ({
	label: wordsIn(language, type.label.many),
	entries: catalogue.entriesOf(type.name),
	list: sectionPaths(type),
	question: { type: type.name },
});

/** Every year from the first in which there was something, the latest first. */
function yearLines(entries: readonly Entry[], thisYear: number): Line[] {
	const first = Math.min(...entries.flatMap((entry) => yearSpan(entry, thisYear)?.[0] ?? []));
	const last = Math.max(...entries.flatMap((entry) => yearSpan(entry, thisYear)?.[1] ?? []));
	if (!Number.isFinite(first)) return [];
	return Array.from({ length: last - first + 1 }, (_, index) => last - index).map((year) => ({
		label: String(year),
		entries: entries.filter((entry) => isInYears(entry, year, year, thisYear)),
		question: { from: String(year), until: String(year) },
	}));
}

/** How long ago entries were checked. */
function ageLines(entries: readonly Entry[], language: InterfaceLanguage, today: string): Line[] {
	const { checkedFresh, checkedSecondYear, checkedBefore } = words(language).browse;
	const dated = entries.filter((entry) => lastCheck(entry));
	const fresh = dated.filter((entry) => isFresh(entry, today));
	const older = dated.filter((entry) => !isFresh(entry, today));
	const isSecondYear = (entry: Entry) => (lastCheck(entry) ?? '') >= yearsBefore(today, 2);
	return [
		{ label: checkedFresh, entries: fresh, question: { checked: 'year' } },
		{ label: checkedSecondYear, entries: older.filter(isSecondYear) },
		{ label: checkedBefore, entries: older.filter((entry) => !isSecondYear(entry)) },
	];
}
