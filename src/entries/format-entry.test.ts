import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Fields } from '#src/catalog/content-type.ts';
import * as kinds from '#src/catalog/fields.ts';
import { formatData, formatEntry, UnreadableText } from '#src/entries/format-entry.ts';

const label = { de: 'Feld', en: 'Field' };
const fields: Fields = {
	id: { ...kinds.id(), label },
	title: { ...kinds.text(), label },
	topics: { ...kinds.listOf(kinds.term('topics')), label },
	place: { ...kinds.line(), label },
	ends: { ...kinds.day(), label },
	phone: { ...kinds.phone(), label },
	effort: {
		...kinds.group({
			people: { ...kinds.text(), label },
			costs: { ...kinds.number(), label },
			offered: { ...kinds.flag(), label },
			on: { ...kinds.day(), label },
		}),
		label,
	},
	sources: {
		...kinds.listOf(
			kinds.group({
				title: { ...kinds.line(), label },
				note: { ...kinds.prose(), label },
				year: { ...kinds.number(), label },
			}),
		),
		label,
	},
};
const formatted = (text: string) => formatEntry(text, fields);

/** A text and what becomes of it, without the indentation of this file. */
const lines = (text: string) => `${text.replaceAll(/^\t+/gm, '').trim()}\n`;

describe('keys', () => {
	test('are in the order of the description at every depth, unknown ones after them as they were', () => {
		const text = lines(`
			zebra: 1
			sources:
			  - year: 2007
			    note: {en: b, de: a}
			    zz: 1
			    title: x
			effort:
			  on: '2007'
			  people:
			    fr: c
			    en: b
			    de: a
			  costs: 5
			ape:
			  b: 1
			  a: 2
			title: {en: T, de: T}
			id: x`);
		expect(formatted(text)).toBe(
			lines(`
			id: x
			title:
			  de: T
			  en: T
			effort:
			  people:
			    de: a
			    en: b
			    fr: c
			  costs: 5
			  on: '2007'
			sources:
			  - title: x
			    note:
			      de: a
			      en: b
			    year: 2007
			    zz: 1
			zebra: 1
			ape:
			  b: 1
			  a: 2`),
		);
	});

	test('of prototypes are keys like any other', () => {
		expect(formatted('constructor: 1\n__proto__: 2\nid: x\n')).toBe(
			'id: x\nconstructor: 1\n__proto__: 2\n',
		);
	});
});

describe('values', () => {
	test.each([
		['place: "Berlin"', 'place: Berlin'],
		["place: 'Berlin'", 'place: Berlin'],
		['place: "Kiel: Gaarden"', "place: 'Kiel: Gaarden'"],
		['place: "#brandeilig"', "place: '#brandeilig'"],
		['place: "it\'s: \\"so\\""', "place: 'it''s: \"so\"'"],
		['place: "it\'s: so"', "place: 'it''s: so'"],
		['place: "it\'s"', "place: it's"],
		['place: يوم الجمعة 😀', 'place: يوم الجمعة 😀'],
		// What only older readers take for something else.
		['place: "no"', "place: 'no'"],
		['place: yes', "place: 'yes'"],
		['place: 12:30', "place: '12:30'"],
		['place: 2007-05-03', "place: '2007-05-03'"],
		['place: "1_000"', "place: '1_000'"],
		// What the author typed, where a string belongs.
		['place: 2007', "place: '2007'"],
		['place: 007', "place: '007'"],
		['place: 1.50', "place: '1.50'"],
		['place: true', "place: 'true'"],
		['topics: [2007, NO]', "topics:\n  - '2007'\n  - 'NO'"],
		['title: {de: 2007}', "title:\n  de: '2007'"],
		['title: 2007', "title: '2007'"],
		['ends: 2007', "ends: '2007'"],
		['ends: "2007-05"', "ends: '2007-05'"],
		['ends: 2007-05', "ends: '2007-05'"],
		['ends: 2007-05-03', "ends: '2007-05-03'"],
		['phone: 0911943', "phone: '0911943'"],
		['phone: +49 911 943-0', "phone: '+49 911 943-0'"],
		['effort: {costs: 0x10, offered: TRUE}', 'effort:\n  costs: 16\n  offered: true'],
		['effort: {costs: "5"}', "effort:\n  costs: '5'"],
		['unknown: [2007, "2007", yes, ~]', "unknown:\n  - 2007\n  - '2007'\n  - 'yes'\n  - null"],
		['ends:', 'ends: null'],
		['topics: [ ]', 'topics: []'],
		['effort: { }', 'effort: {}'],
		// Several lines.
		['place: "a\\n\\nb"', 'place: |-\n  a\n\n  b'],
		['place: "a\\nb\\n"', 'place: |\n  a\n  b'],
		['place: "a\\nb\\n\\n"', 'place: "a\\nb\\n\\n"'],
		['place: "  a\\nb"', 'place: |2-\n    a\n  b'],
		['place: >-\n  a\n  b', 'place: a b'],
		['place: a\n  b', 'place: a b'],
		[`place: ${'lang '.repeat(60)}Ende`, `place: ${'lang '.repeat(60)}Ende`],
	])('%j', (text, expected) => {
		expect(formatted(text)).toBe(`${expected}\n`);
		expect(formatted(`${expected}\n`)).toBe(`${expected}\n`);
	});

	test('have no tags, marks of documents, byte-order mark or Windows line ends around them', () => {
		expect(
			formatted('\ufeff---\r\nplace: Kiel\r\ntitle:\r\n  de: |-\r\n    a\r\n    b\r\n...\r\n'),
		).toBe('title:\n  de: |-\n    a\n    b\nplace: Kiel\n');
	});

	test('are not composed anew', () => {
		expect(formatted('place: U\u0308\n')).toBe('place: U\u0308\n');
	});
});

describe('comments', () => {
	test('move with what they are about; blank lines go', () => {
		const text = lines(`
			# Head of the file,
			#
			# in three lines

			# about the place

			place: Kiel # trailing
			title: # about the title
			  # about English
			  en: T # English
			  de: T

			# about the topics
			topics:
			  # first
			  - a # trailing a

			  # second
			  - b
			  # after the topics
			sources:
			  # about a source
			  - year: 2007 # year
			    # about its title
			    title: >- # folded
			      x
			      y
			# about the id
			id: x
			# End of the file`);
		const expected = lines(`
			# Head of the file,
			#
			# in three lines
			# about the place

			# about the id
			id: x
			title:
			  de: T
			  # about the title
			  # about English
			  en: T # English
			# about the topics
			topics:
			  # first
			  - a # trailing a
			  # second
			  - b
			  # after the topics
			place: Kiel # trailing
			sources:
			  # about a source
			  # about its title
			  - title: x y # folded
			    year: 2007 # year

			# End of the file`);
		expect(formatted(text)).toBe(expected);
		expect(formatted(expected)).toBe(expected);
	});

	test('of lists and groups on one line go above them', () => {
		expect(formatted('id: x\ntopics: [a, # one\n  b] # two\n')).toBe(
			'id: x\n# two\ntopics:\n  - a # one\n  - b\n',
		);
	});

	test.each([
		['', ''],
		['\n\n', ''],
		['# only\n\n\n# comments', '# only\n\n# comments\n'],
		['|\n text\n#\n', '|\n  text\n\n#\n'],
	])('alone in a file stay: %j', (text, expected) => {
		expect(formatted(text)).toBe(expected);
		expect(formatted(expected)).toBe(expected);
	});
});

test.each([
	['id: "x', ['yaml-quote']],
	['id: x\nid: y', ['duplicate-key']],
	['id: &a x\nplace: *a', ['yaml-anchor', 'yaml-alias']],
	['id: !!js/function x', ['yaml-tag']],
	['? ? ', ['yaml-key']],
])('a text that the gate cannot read is left to it: %j', (text, codes) => {
	try {
		formatted(text);
		expect.unreachable();
	} catch (error) {
		expect(error).toBeInstanceOf(UnreadableText);
		expect((error as UnreadableText).faults.map(({ code }) => code)).toEqual(codes);
	}
});

describe('data from a form', () => {
	test('is written without what is empty, at every depth', () => {
		const data = {
			place: '',
			title: { en: null, de: 'T' },
			topics: [],
			effort: { people: { de: '', en: undefined }, costs: 0, offered: false },
			sources: [{ title: '' }, { title: 'x', note: {} }],
			unknown: ['', null, {}],
		};
		expect(formatData(data, fields)).toBe(
			lines(`
			title:
			  de: T
			effort:
			  costs: 0
			  offered: false
			sources:
			  - title: x`),
		);
	});

	test('keeps the comments of the text before, and the order of unknown fields', () => {
		const before = lines(`
			# Head

			# about the id
			id: x
			title:
			  de: T
			  # about English
			  en: T
			topics:
			  # about a
			  - a
			  # about b
			  - b
			  # about c
			  - c
			place: Kiel # as far as known
			# about the source
			sources:
			  # about one
			  - title: one
			    year: 2007
			  # about two
			  - title: two
			zebra: 1
			# about ape
			ape: 2`);
		const data = {
			ape: 2,
			zebra: 1,
			title: { de: 'T', en: 'New' },
			sources: [{ title: 'two' }, { year: 2007, title: 'one' }],
			topics: ['c', 'new', 'a'],
			place: 'Neumünster',
			id: 'x',
		};
		expect(formatData(data, fields, before)).toBe(
			lines(`
			# Head

			# about the id
			id: x
			title:
			  de: T
			  # about English
			  en: New
			topics:
			  # about c
			  - c
			  # about b
			  - new
			  # about a
			  - a
			place: Neumünster # as far as known
			# about the source
			sources:
			  # about two
			  - title: two
			  # about one
			  - title: one
			    year: 2007
			zebra: 1
			# about ape
			ape: 2`),
		);
	});

	test('that is unchanged gives the formatted text', () => {
		const before = 'ends: 2007\nphone: 0911943\nplace: a # b\n';
		expect(formatData(parse(before), fields, before)).toBe(formatted(before));
	});

	test('has line ends as files have them', () => {
		expect(formatData({ place: 'a\r\nb' }, fields)).toBe('place: |-\n  a\n  b\n');
	});

	test('does not replace a text that cannot be read', () => {
		expect(() => formatData({ id: 'x' }, fields, 'id: "x')).toThrow(UnreadableText);
	});
});

describe('whatever the data', { timeout: 60_000 }, () => {
	const string = fc.oneof(
		fc.string(),
		fc
			.string({ unit: 'binary' })
			.filter((value) => !/[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/.test(value)),
		fc.string({
			unit: fc.constantFrom(
				...'abn:#-?!&*%@`\'"|>[]{},.\\~=<0123_+eExyo \n\t',
				'–',
				'ä',
				'\u00a0',
				'---',
			),
		}),
	);
	const scalar = fc.oneof(
		string,
		fc.integer(),
		fc.boolean(),
		fc.double({ noNaN: true }),
		fc.constant(null),
	);
	const unknown = fc.letrec((tie) => ({
		value: fc.oneof({ depthSize: 'small' }, scalar, tie('list'), tie('map')),
		list: fc.array(tie('value'), { maxLength: 3 }),
		map: fc.dictionary(
			string.filter((key) => key !== '<<'),
			tie('value'),
			{ maxKeys: 3 },
		),
	})).value;
	const text = fc.record({ de: string, en: string }, { requiredKeys: [] });
	const data = fc.record(
		{
			id: string,
			title: text,
			topics: fc.array(string),
			place: string,
			ends: string,
			phone: string,
			effort: fc.record({ people: text, costs: fc.integer(), unknown }, { requiredKeys: [] }),
			sources: fc.array(fc.record({ title: string, note: text }, { requiredKeys: [] })),
			unknown,
		},
		{ requiredKeys: [] },
	);

	test('what is written is read as the same data, and is canonical', () => {
		fc.assert(
			fc.property(data, (value) => {
				const written = formatEntry(JSON.stringify(value), fields);
				const plain = JSON.parse(JSON.stringify(value)) as unknown;
				expect(parse(written)).toEqual(plain);
				expect(formatEntry(written, fields)).toBe(written);
			}),
			{ numRuns: 150, seed: 20261122 },
		);
	});

	test('strings are strings for readers of YAML 1.1 too', () => {
		fc.assert(
			fc.property(string, (value) => {
				const written = formatData({ place: value, topics: [value] }, fields);
				const readable = value.includes('\n') ? [] : [{ version: '1.1' } as const];
				for (const options of [{ version: '1.2' } as const, ...readable]) {
					expect(parse(written, options) ?? {}).toEqual(
						value === '' ? {} : { topics: [value], place: value },
					);
				}
			}),
			{ numRuns: 1000, seed: 20261122 },
		);
	});

	test('what a form saves unchanged does not change the file', () => {
		fc.assert(
			fc.property(data, (value) => {
				const written = formatData(value, fields);
				expect(formatData(parse(written), fields, written)).toBe(written);
				expect(formatEntry(written, fields)).toBe(written);
			}),
			{ numRuns: 150, seed: 20261122 },
		);
	});

	test('no comment is lost, wherever it is', () => {
		const place = fc.nat({ max: 60 });
		fc.assert(
			fc.property(
				data,
				fc.array(place, { minLength: 1, maxLength: 6 }),
				fc.boolean(),
				(value, places, inBlocks) => {
					const plain = JSON.parse(JSON.stringify(value)) as unknown;
					const base = inBlocks
						? formatEntry(JSON.stringify(plain), fields)
						: `${JSON.stringify(plain, undefined, 2)}\n`;
					const rows = base.split('\n');
					places.forEach((at, number) => {
						const row = at % rows.length;
						if (number % 2) rows[row] = `${rows[row] ?? ''} # comment ${number}`;
						else
							rows.splice(
								row,
								0,
								`${/^ */.exec(rows[row] ?? '')?.[0] ?? ''}# comment ${number}`,
								'',
							);
					});
					const text = rows.join('\n');
					fc.pre(isDataOf(text, plain));
					const written = formatEntry(text, fields);
					expect(parse(written) ?? {}).toEqual(plain);
					const known = places.map((_, number) => `# comment ${number}`);
					expect(known.filter((comment) => !written.includes(comment))).toEqual([]);
					expect(formatEntry(written, fields)).toBe(written);
				},
			),
			{ numRuns: 300, seed: 20261122 },
		);
	});
});

/** Says whether a text can be read, and holds nothing else. */
function isDataOf(text: string, data: unknown): boolean {
	try {
		return JSON.stringify(parse(text)) === JSON.stringify(data);
	} catch {
		return false;
	}
}
