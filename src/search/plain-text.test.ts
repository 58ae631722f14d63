import { describe, expect, it } from 'vitest';
import { markdownText, mdxWords } from '#src/search/plain-text.ts';

describe('markdownText', () => {
	it('keeps the words and drops the marks', () => {
		expect(markdownText('**Ja**, siehe [die *Hilfe*](entry:help).\n\n- eins\n- zwei')).toBe(
			'Ja, siehe die Hilfe.\neins\nzwei',
		);
	});
});

describe('mdxWords', () => {
	it('leaves out front matter and tags, and keeps what stands in a component', () => {
		const source =
			'---\ntitle: Geheim\n---\n\n## Kopf\n\n<Note>\n\nHinweis `x`\n\n</Note>\n\n<OperatorMail />\n';
		expect(mdxWords(source).text).toBe('Kopf\nHinweis x');
	});

	it('makes a passage of each cell of a table, and one of a paragraph over several lines', () => {
		expect(
			mdxWords('| A | B |\n| --- | --- |\n| eins | zwei |\n\nEin Satz\nin zwei Zeilen.').text,
		).toBe('A\nB\neins\nzwei\nEin Satz in zwei Zeilen.');
	});

	it('does not take a ruler in the text for front matter', () => {
		expect(mdxWords('Anfang\n\n---\n\nEnde').text).toBe('Anfang\nEnde');
	});

	it('tells headings from the text that they stand over', () => {
		const source = '## Wer hilft *uns*?\n\nAlle.\n\n<Note>\n\n### Und sonst?\n\n</Note>\n';
		expect(mdxWords(source).headings).toEqual(['Wer hilft uns?', 'Und sonst?']);
	});
});
