import { expect, test } from 'vitest';
import { wordMatch } from '#src/search/word-match.ts';
import { quotation } from '#src/search/quotation.ts';

const indexed = {
	content: 'Ein Kreis trifft sich. Er spricht über Sport.',
	meta: {
		title: 'Kreis',
		summary: 'Ein Kreis trifft sich.',
		names: 'Polizei Dortmund; DITIB; Polizei Essen',
		terms: 'Projekt; Jugendarbeit',
	},
};
const quoted = (typed: string[], shown: string[] = []) =>
	quotation(
		indexed,
		typed.map((word) => wordMatch('de', word)),
		shown,
	)
		.map(({ text, marked }) => (marked ? `[${text}]` : text))
		.join('');

test('is the summary where nothing was typed', () => {
	expect(quoted([])).toBe('Ein Kreis trifft sich.');
});

test('is the passage in which the words stand', () => {
	expect(quoted(['sport'])).toBe('Ein Kreis trifft sich. Er spricht über [Sport].');
});

test('names who and what was meant where the text does not', () => {
	expect(quoted(['polizei'])).toBe('Ein Kreis trifft sich. – [Polizei] Dortmund');
	expect(quoted(['ditib', 'polizei', 'essen'])).toBe(
		'Ein Kreis trifft sich. – [Polizei] [Essen] · [DITIB]',
	);
	expect(quoted(['sport', 'jugend'])).toContain('[Sport]. – [Jugendarbeit]');
});

test('does not repeat what the result shows anyway', () => {
	expect(quoted(['projekt'], ['Projekt'])).toBe('Ein Kreis trifft sich.');
});
