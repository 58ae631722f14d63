import type { RecordField } from '#src/search/words-file.ts';

/** What decides the order of results; found by measuring, see `npm run search:score`. */
export const ranking = {
	/** How much a word says about an entry, by where it stands. */
	fields: {
		title: 0.53,
		aliases: 0.45,
		summary: 0.6,
		parts: 0.66,
		terms: 0.48,
		headings: 0.55,
		years: 0.4,
		other: 0.27,
		names: 0.22,
		linked: 0.18,
		keywords: 0.11,
	} as Readonly<Record<RecordField, number>>,
	text: 0.37,
	/** Texts of more words than these count less, by the root of their length. */
	longText: 156,
	/** What it adds that a word stands in the text again and again. */
	often: 0.07,
	/** What further places add to the best one, as a share of their own weight. */
	besides: 0.2,
	/** What further meanings of a word add to the best one, as a share of their own weight. */
	further: 0.15,
	/** A word in so small a share of the entries is as telling as one that is rarer still. */
	common: 0.1,
	/** A part of the query is covered where it is held as strongly as this. */
	covered: 0.3,
	/** Other words are as telling as they are rare, by so large a share at most as what was typed with all that it means. */
	group: 0.3,
	/** How much what is not covered takes away: the score is multiplied with the share that is, as often as this says. */
	missing: 1.2,
	/** How much a title adds that was typed as a whole. */
	wholeTitle: 0.52,
	/** What it multiplies that the title holds what was typed, word for word. */
	quotedTitle: 2,
	/** What it multiplies that the title is what was typed. */
	sameTitle: 5,
	/** Meanings of less weight do not count as words of a title that was typed as a whole. */
	inTitle: 0.55,
	/** What it multiplies, by the type of an entry: answers come before those who are behind them, unless these are named. */
	types: { organisation: 0.8, event: 0.87, guide: 1.1, page: 1.15 } as Readonly<
		Record<string, number>
	>,
	/** What it multiplies that an entry is of a type that a question asks for. */
	asked: { guide: 1.56, contact: 1.1, expert: 1.06 } as Readonly<Record<string, number>>,
	/** What it multiplies that a field holds all of the query: there its words may belong together. */
	together: { names: 1.6, title: 1.7, summary: 1.1 },
	/** What it multiplies that an entry has not been checked in time; once more where it is dormant. */
	late: 0.8,
	/** What it multiplies that an entry lies elsewhere than the place that was named. */
	elsewhere: 0.4,
	/** How many of the best results keep their order, and how much it adds to others that they share all topics with these. */
	alike: { best: 5, more: 0.8 },
};
