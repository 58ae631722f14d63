import { expect, test } from 'vitest';
import { excerpt, markedText } from '#src/search/excerpt.ts';
import { wordMatch } from '#src/search/word-match.ts';

const words = (...typed: string[]) => typed.map((word) => wordMatch('de', word));
const shown = (segments: ReturnType<typeof excerpt>) =>
	segments?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('marks the words that are meant, without the signs around them', () => {
	expect(shown(markedText('In der „Moschee“ und (Moscheen): Dialog', words('moschee')))).toBe(
		'In der „[Moschee]“ und ([Moscheen]): Dialog',
	);
});

test('keeps the text as it is', () => {
	const text = ' <b>fett</b> &amp;  Moschee\u00a0X ';
	expect(
		markedText(text, words('moschee'))
			.map((piece) => piece.text)
			.join(''),
	).toBe(text);
});

test('shows a short text whole', () => {
	expect(shown(excerpt('Erst Sport, dann Dialog.', words('dialog')))).toBe(
		'Erst Sport, dann [Dialog].',
	);
});

const filler = (count: number) => Array.from({ length: count }, (_, at) => `wort${at}`).join(' ');

test('begins with the sentence in which the word stands', () => {
	const text = `${filler(40)}. Dann folgt der Dialog ${filler(40)}`;
	expect(shown(excerpt(text, words('dialog'), 8))).toBe(
		'… Dann folgt der [Dialog] wort0 wort1 wort2 wort3 …',
	);
});

test('prefers the place where most of the words stand together', () => {
	const text = `Dialog ${filler(60)} Sport und Dialog ${filler(20)}`;
	expect(shown(excerpt(text, words('dialog', 'sport'), 10))).toContain('[Sport] und [Dialog]');
});

test('is nothing where none of the words is', () => {
	expect(excerpt('Etwas anderes', words('dialog'))).toBeUndefined();
});
