import { expect, it } from 'vitest';
import { frontMatter } from '#src/entries/front-matter.ts';

it('splits fields and prose, each with its first line', () => {
	expect(frontMatter('---\na: b\n---\n\n## C\n')).toEqual({
		yaml: { text: 'a: b\n', line: 2 },
		body: { text: '\n## C\n', line: 4 },
		faults: [],
	});
});

it('takes Windows line ends for line ends', () => {
	expect(frontMatter('---\r\na: b\r\n---\r\nC\r\n')).toMatchObject({
		yaml: { text: 'a: b\n' },
		body: { text: 'C\n' },
		faults: [],
	});
});

it('reads on after a beginning that is only slightly wrong, so that all mistakes are named at once', () => {
	const { yaml, faults } = frontMatter('\n---\na: b\n---\nC');
	expect(yaml).toEqual({ text: 'a: b\n', line: 3 });
	expect(faults).toMatchObject([{ code: 'front-matter-start', line: 2 }]);
});

it.each(['---js\nalert(1)\n---\n', '---javascript\n---\n', '--- yaml\n---\n'])(
	'does not look into fields in another language: %j',
	(text) => {
		const { yaml, body, faults } = frontMatter(text);
		expect([yaml, body]).toEqual([undefined, undefined]);
		expect(faults).toMatchObject([{ code: 'front-matter-language' }]);
	},
);
