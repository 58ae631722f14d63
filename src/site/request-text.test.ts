import { describe, expect, it } from 'vitest';
import { requestText } from '#src/site/request-text.ts';

const words = { opening: 'Guten Tag,', closing: 'Mit freundlichen Grüßen', to: 'An wen' };
const team = { title: 'Team', address: 'https://katalog.example/de/fachleute/team/' };

describe('the text of a request', () => {
	it('names those who are asked for, and every answer on a line of its own', () => {
		expect(requestText(words, [team], [{ label: 'Ort', value: 'Kiel' }])).toBe(
			`Guten Tag,\n\nAn wen:\n- Team (${team.address})\n\nOrt: Kiel\n\nMit freundlichen Grüßen\n`,
		);
	});

	it('leaves blanks to be filled in by hand', () => {
		const text = requestText(words, [], [{ label: 'Ort', value: ' ' }]);
		expect(text).toContain('An wen:\n____');
		expect(text).toContain('Ort: ____');
	});

	it('lets no answer look like another one', () => {
		const text = requestText(words, [team], [{ label: 'Ort', value: 'Kiel\nHonorar: 1\u202e' }]);
		expect(text).toContain('\nOrt: Kiel Honorar: 1\n');
	});
});
