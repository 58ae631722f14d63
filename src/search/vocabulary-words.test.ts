import { expect, test } from 'vitest';
import { vocabularyWords } from '#src/search/vocabulary-words.ts';

test('lists every word once, in alphabetical order, as people read it', () => {
	expect(vocabularyWords('de', ['Sport und Moscheen', 'Moscheen'], [])).toEqual([
		'Moscheen',
		'Sport',
	]);
});

test('shows the most frequent form, and keeps those that the text index tells apart', () => {
	const texts = ['Beamter Beamter Beamtin', 'Islamismus islamistisch islamistisch'];
	expect(vocabularyWords('de', texts, [])).toEqual(['Beamter', 'islamistisch|Islamismus']);
});

test('leaves words out that say nothing, and single letters', () => {
	expect(vocabularyWords('de', ['wie kann ich die a b'], [])).toEqual([]);
});

test('takes a part of a compound as a word, as texts write it where they hold it', () => {
	expect(vocabularyWords('de', ['Verein'], ['verein schutz'])).toEqual(['Verein', 'schutz']);
});
