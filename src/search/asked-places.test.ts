import { expect, test } from 'vitest';
import { elsewhere } from '#src/search/asked-places.ts';
import { wordKey } from '#src/search/word-key.ts';

const keyOf = (word: string) => wordKey('de', word);
const keys = (...words: string[]) => words.map(keyOf);
const terms = ['Bundesweit', 'Sachsen', 'Niedersachsen', 'Bayern'].map((label) => ({
	id: label,
	label,
}));
/** The places of the terms of some rows: nationwide, Saxony, Lower Saxony, two Länder, none. */
const rows = [[0], [1], [2], [1, 3], []];
const part = (...places: string[][]) => ({ typed: '', meanings: [], corrected: [], places });
const outside = (...parts: ReturnType<typeof part>[]) => {
	const isElsewhere = elsewhere({ keyOf }, { terms }, (row) => rows[row] ?? [], parts);
	return [...rows.keys()].filter(isElsewhere);
};

test('who asks in Saxony is not helped in Lower Saxony', () => {
	expect(outside(part(keys('Sachsen'), keys('Bundesweit')))).toEqual([2]);
});

test('of two places each one is near', () => {
	const places = [part(keys('Sachsen'), keys('Bundesweit')), part(keys('Niedersachsen'))];
	expect(outside(...places)).toEqual([]);
});

test('where no place is named, and where it is none of the Länder, nothing is elsewhere', () => {
	expect(outside()).toEqual([]);
	expect(outside(part(keys('Paris')))).toEqual([]);
});
