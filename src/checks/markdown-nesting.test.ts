import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { entanglement } from '#src/checks/markdown-nesting.ts';

const size = 60_000;
const fill = (part: string) => part.repeat(size / part.length);

describe('hostile Markdown', () => {
	it.each([
		fill('> '),
		`${fill('- ')}x`,
		fill('*a_'),
		fill('['),
		fill('[a]('),
		fill('![a'),
		fill('<a '),
		fill('&'),
		fill('[a]: b\n'),
		fill('[a] '),
		fill('1. '),
		`- ${fill('a\n')}`,
		Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
	])('is refused, or parsed soon: way %#', { timeout: 20_000 }, (hostile) => {
		// Of the processor's time, since others may keep the machine busy.
		const before = process.cpuUsage();
		if (!entanglement(hostile)) fromMarkdown(hostile);
		const { user, system } = process.cpuUsage(before);
		expect(user + system).toBeLessThan(5_000_000);
	});
});

it.each(['<!--', '<?', '<!A '])('refuses a paragraph that begins %s too often', (part) => {
	expect(entanglement(part.repeat(1001))).toEqual({ line: 1, column: 1 });
	expect(entanglement(`${part.repeat(900)}\n\n${part.repeat(900)}`)).toBeUndefined();
});

it('says where it is', () => {
	expect(entanglement(`Ein Satz.\n\n${fill('- ')}x`)).toEqual({ line: 3, column: 1 });
});

it.each([
	'Ein Absatz.\n\n'.repeat(5000),
	'- ein [Verweis](https://beispiel.de) mit **Betonung** und *mehr*\n'.repeat(200),
	`${'-'.repeat(100)}\n\n${'* '.repeat(10)}`,
	`| ${'a | '.repeat(20)}\n| ${'--- | '.repeat(20)}\n`,
	'1. Erstens\n   - ein Punkt\n     - noch einer\n       > ein Zitat\n',
])('leaves alone what people write: %#', (text) => {
	expect(entanglement(text)).toBeUndefined();
});
