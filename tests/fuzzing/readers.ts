import fc from 'fast-check';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { entanglement } from '#src/checks/markdown-nesting.ts';
import { svgFault } from '#src/checks/svg-content.ts';
import { pictureParts } from '#src/checks/picture-parts.ts';
import { intake } from '#src/editing/intake/intake.ts';
import { formatData, formatEntry, UnreadableText } from '#src/entries/format-entry.ts';
import { proseHtml } from '#src/entries/prose-html.ts';
import { sourceText } from '#src/entries/yaml/source-text.ts';
import { parseYaml } from '#src/entries/yaml/parse-yaml.ts';
import { cleanQuery, searchAddress, searchState } from '#src/search/search-state.ts';

/** Something that reads what anybody may write, and what must hold whatever that is. Throws where it does not. */
export interface Reader {
	readonly name: string;
	readonly input: fc.Arbitrary<string>;
	readonly holds: (text: string) => unknown;
}

const { fields } = contentTypeNamed('project');
/** As long as what somebody writes by hand gets, and some more. */
const longest = 10_000;

/** A mixture of pieces; now and then one with a long run of the same piece, where what is quadratic shows. */
const pieces = (...own: readonly string[]) => {
	const piece = fc.oneof(fc.constantFrom(...own), fc.string({ unit: 'binary', maxLength: 5 }));
	const mixed = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
	const run = fc
		.tuple(fc.oneof(piece, fc.constantFrom('a', '0', 'a ', 'a\n', 'A. ')), fc.nat(longest))
		.map(([part, length]) => part.repeat(Math.floor(length / Math.max(1, part.length))));
	const long = fc.tuple(mixed, run, mixed).map((parts) => parts.join(''));
	return fc.oneof({ weight: 15, arbitrary: mixed }, { weight: 1, arbitrary: long });
};
const mailedBeginning = 'Subject: x\n\n# content/projects/x.yaml\nid: x\ntitle:\n  de: ';
const begunOrNot = (input: fc.Arbitrary<string>) =>
	fc.oneof(
		input,
		input.map((text) => mailedBeginning + text),
	);
const yamlText = pieces(
	...[
		'id: x\n',
		'title:\n',
		'  de: ',
		'- ',
		': ',
		'"',
		"'",
		'|\n',
		'>-\n',
		'{',
		'}',
		'[',
		']',
		'# ',
		'&a ',
		'*a',
	],
	...[
		'!!str ',
		'<<: ',
		'%YAML',
		'---\n',
		'\t',
		'\n',
		'  ',
		'? ',
		'~',
		'\\u0000',
		'2026-01-01',
		'__proto__: ',
	],
);
const markdown = pieces(
	...[
		'*',
		'_',
		'[',
		'](',
		')',
		'<',
		'>',
		'`',
		'\n',
		'\n\n',
		'- ',
		'1. ',
		'> ',
		'&#',
		'&lt;',
		'\\',
		'![',
		'javascript:',
	],
	...['https://a.example', '<script>', '<!--', '    ', '{', 'import ', '|', '---'],
);
const facets = [
	{
		name: 'topics',
		terms: [
			{ id: 'sport', label: 'Sport' },
			{ id: 'dialogue', label: 'Dialog' },
		],
	},
	{
		name: 'year',
		isRange: true,
		terms: [
			{ id: '2007', label: '2007' },
			{ id: '2008', label: '2008' },
		],
	},
] as unknown as Parameters<typeof searchState>[1];

const same = (one: unknown, other: unknown) => {
	if (JSON.stringify(one) !== JSON.stringify(other))
		throw new Error(`${JSON.stringify(one)} became ${JSON.stringify(other)}`);
};

export const readers: readonly Reader[] = [
	{ name: 'the reader of YAML', input: yamlText, holds: (text) => parseYaml(text).faults },
	{
		name: 'the formatter, which changes nothing the second time',
		input: yamlText,
		holds: (written) => {
			// As a file is read; what nobody sees in it is taken out there.
			const { text = '' } = sourceText(new TextEncoder().encode(written));
			let once: string;
			try {
				once = formatEntry(text, fields);
			} catch (error) {
				if (error instanceof UnreadableText) return;
				throw error;
			}
			same(once, formatEntry(once, fields));
		},
	},
	{
		name: 'the writer, which is read as the same',
		// Each of them as a text of its own, beside others.
		input: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
		holds: (text) => {
			// The canonical form trims texts and joins line ends.
			const plain = text.replace(/\s+/g, ' ').trim() || 'x';
			const data = { id: 'x', title: { de: plain }, place: plain, aliases: [plain] };
			const read = parseYaml(formatData(data, fields));
			if (read.faults.length === 0) same(data, read.data);
		},
	},
	{
		name: 'Markdown',
		input: markdown,
		holds: (text) => {
			if (entanglement(text)) return;
			const html = proseHtml(text, (target) => target);
			if (
				/<(?!\/?(?:p|strong|em|ul|ol|li|a|br)\b)/i.test(html) ||
				/href="(?!https?:|mailto:|tel:|[^":]*")/i.test(html)
			)
				throw new Error(html);
		},
	},
	{
		name: 'the state of a search in an address, which comes back the same',
		input: pieces(
			'q=',
			'&',
			'topics=sport',
			'topics=',
			'from=2007',
			'until=',
			'sort=title',
			'%00',
			'%',
			'+',
			'__proto__=1',
		),
		holds: (text) => {
			const state = searchState(text, facets);
			same(state, searchState(searchAddress(state, facets), facets));
			same(cleanQuery(state.query), state.query);
		},
	},
	{
		name: 'the intake of mails',
		// Half of them far enough for the gate to look at them.
		input: begunOrNot(
			pieces(
				'Subject: x\n',
				'\n\n',
				'content/projects/x.yaml',
				'# projects/x.yaml\n',
				'id: x\n',
				'title:\n',
				'Content-Type: multipart/mixed; boundary=a\n',
				'--a\n',
				'=?utf-8?q?',
				'> ',
			),
		),
		holds: (text) => intake(new TextEncoder().encode(text), [], []),
	},
	{
		name: 'graphics',
		input: pieces(
			'<svg xmlns="http://www.w3.org/2000/svg">',
			'</svg>',
			'<g>',
			'</g>',
			'<!DOCTYPE',
			'&x;',
			'<use href="#a"/>',
			' id="a"',
			'<![CDATA[',
			']]>',
		),
		holds: svgFault,
	},
	{
		name: 'pictures',
		input: fc.string({ unit: 'binary', maxLength: 200 }),
		holds: (text) => {
			for (const [kind, start] of [
				['png', '\x89PNG\r\n\x1a\n'],
				['jpg', '\xff\xd8'],
				['webp', 'RIFF'],
				['avif', '\0\0\0\x10ftyp'],
			])
				pictureParts(String(kind), Buffer.from(start + text, 'latin1'));
		},
	},
];
