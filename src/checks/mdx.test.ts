import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { sampleComponents, sampleContent } from '#src/checks/cases/sample-content.ts';
import { mdx } from '#src/checks/mdx.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';

const content = contentFolderOf(sampleContent(), sampleComponents);

/** What the check says about these lines as the prose of an entry. */
const findings = (text: string) => [
	...mdx({
		...content,
		entries: content.entries.map((entry) => ({
			...entry,
			bodies: entry.id === 'sample-guide' ? [{ file: 'x.mdx', language: 'de', line: 1, text }] : [],
		})),
	}),
];

interface Tree {
	readonly type: string;
	readonly name?: string | null;
	readonly attributes?: readonly { name?: string; type: string; value?: unknown }[];
	readonly children?: readonly Tree[];
}

/** What in a tree of the parser that Astro compiles with would run, or write raw HTML. */
function code(tree: Tree): string[] {
	const { type, name, attributes = [], children = [] } = tree;
	const own: string[] = [];
	if (/^mdxjsEsm|Expression$|^html$/.test(type)) own.push(type);
	if (type.startsWith('mdxJsx') && !sampleComponents.includes(name ?? '')) own.push(String(name));
	for (const attribute of attributes) {
		const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object';
		if ((!plain && attribute.value !== null) || attribute.name?.includes(':'))
			own.push('attribute');
	}
	return [...own, ...children.flatMap(code)];
}

function compiles(lines: string): boolean {
	try {
		mdxToMdast(lines);
		return true;
	} catch {
		return false;
	}
}

function compiledCode(lines: string): string[] {
	try {
		return code(mdxToMdast(lines) as Tree);
	} catch {
		// What does not compile does not run.
		return [];
	}
}

describe('what these tests go by', () => {
	it.each([
		'{1}',
		'Ein {1} Satz',
		'<b>x</b>',
		'<Note set:html="x" />',
		'<Note a={1} />',
		'<Note {...a} />',
		'> - {1}',
		'export const a = 1',
	])('sees the code in %j', (lines) => {
		expect(compiledCode(lines)).not.toEqual([]);
	});

	it('sees none in prose, nor in what does not compile', () => {
		expect(compiledCode('Ein <Note kind="warning">Satz</Note>, `{1}`.')).toEqual([]);
		expect(compiles('Ein <Note kind="warning">Satz</Note>, `{1}`.')).toBe(true);
		expect(compiles('<Note>')).toBe(false);
	});
});

describe('code in MDX', () => {
	it.each([
		'[^1]: {process.env.HOME}',
		'[^1]: <script>alert(1)</script>',
		'Text[^a]\n\n[^a]: <Note set:html="x">y</Note>',
		'| a |\n| - |\n| {1} |',
		'~~{1}~~',
		'    {1}',
		'> {1}',
		'`a` {1} `b`',
		'``` {1}\n```',
	])('is refused where Astro’s parser would see it, whatever ours sees: %j', (lines) => {
		expect(findings(lines)).not.toEqual([]);
	});

	it('is refused wherever it is put', () => {
		const payloads = [
			'{1}',
			'{/* x */}',
			'<b>x</b>',
			'<Note set:html="x" />',
			'export const a = 1',
		];
		const places: ((code: string) => string)[] = [
			(code) => code,
			...['[^1]: ', '[a]: ', '> ', '- ', '    ', '# ', 'a\n', 'a  \n', '\\', 'a\n: '].map(
				(before) => (code: string) => before + code,
			),
			...['`', '~~', '*', '**', '"', '\n```\n', '\n~~~\n', '\n$$\n', '\n---\n', '\n:::\n', '|'].map(
				(around) => (code: string) => around + code + around,
			),
			(code) => `| a |\n| - |\n| ${code} |`,
			(code) => `[a](${code})`,
			(code) => `[a](<${code}>)`,
			(code) => `![${code}](x)`,
			(code) => `<Note a="${code}" />`,
			(code) => `<Note ${code} />`,
			(code) => `<Note>\n\n${code}\n\n</Note>`,
			(code) => `<!-- ${code} -->`,
		];
		const missed: string[] = [];
		for (const payload of payloads) {
			for (const outer of places) {
				for (const inner of places) {
					const lines = outer(inner(payload));
					if (findings(lines).length === 0 && compiledCode(lines).length) missed.push(lines);
				}
			}
		}
		expect(missed).toEqual([]);
	}, 30_000);

	it('is refused in every mixture of the signs that make it', () => {
		const parts = [
			...['{1}', '{', '}', '<Note>', '</Note>', '<Note ', 'a="', '"', '/>', '>', '<b>', '</b>'],
			...['set:html="x"', 'import a from "b"', 'export const a = 1', '`', '```', '~~~', '\\', '<'],
			...['[^1]: ', '[a]: ', '[a](', ')', '![', '| ', '|\n| - |\n| ', '> ', '- ', '1. ', '    '],
			...['\n', '\n\n', '\n\n', ' ', 'Wort', '*', '_', '$$', ':::', '---', '&#123;', '<!--', '-->'],
		];
		const random = randomNumbers(7);
		const passed: string[] = [];
		const missed: string[] = [];
		const broken: string[] = [];
		for (let round = 0; round < 2000; round++) {
			const lines = Array.from({ length: 1 + random(8) }, () => parts[random(parts.length)]).join(
				'',
			);
			if (findings(lines).some(({ severity }) => severity === 'error')) continue;
			passed.push(lines);
			if (compiledCode(lines).length) missed.push(lines);
			if (!compiles(lines)) broken.push(lines);
		}
		expect(missed).toEqual([]);
		// Ours parses no JavaScript; what it lets pass has none that could break a build.
		expect(broken).toEqual([]);
		expect(passed.length).toBeGreaterThan(100);
	});
});

describe('prose in MDX', () => {
	it.each([
		'Text mit &lt; und 5 &gt; 3 und 5 < 7.',
		'Ein Import von Waren; der Export auch.',
		'important: nicht vergessen',
		'<Steps>\n\n1. Erstens\n2. Zweitens\n\n</Steps>',
		'<Note kind="warning" />',
		'Ein <Note>kurzer</Note> Hinweis.',
		'| a | b |\n| --- | --- |\n| [c](entry:sample-project) | d |',
		'## Zwei\n\n### Drei\n\n## Vier',
		'[Suche](search:moschee) und [Land](term:laender/BE)',
		'---\n\nText nach einer Linie',
	])('may say %j', (lines) => {
		expect(findings(lines)).toEqual([]);
	});
});

/** Whole numbers below a limit, the same ones in every run. */
function randomNumbers(seed: number): (limit: number) => number {
	let state = seed;
	return (limit) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
}
