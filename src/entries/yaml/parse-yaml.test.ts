import { describe, expect, it } from 'vitest';
import { parseYaml } from '#src/entries/yaml/parse-yaml.ts';

const text = `id: x
title:
  de: "Ein Titel"
tags:
  - a
  - b
people:
  - name: A
    side: b
  - name: C
empty:
aims:
  de: |
    Erste Zeile.
    Zweite Zeile.
`;

describe('parsing YAML', () => {
	it('takes scalars as YAML 1.2 does', () => {
		const { data } = parseYaml('a: 2007\nb: 2007-05-03\nc: yes\nd: true\ne: ~\nf: 0o17\ng: 1_000');
		expect(data).toEqual({
			...{ a: 2007, b: '2007-05-03', c: 'yes', d: true, e: null, f: 15, g: '1_000' },
		});
	});

	it('takes Windows line ends as line ends', () => {
		const { data, place } = parseYaml('a: b\r\nc:\r\n  d: e\r\n');
		expect(data).toEqual({ a: 'b', c: { d: 'e' } });
		expect(place(['c', 'd'])).toEqual({ line: 3, column: 6 });
	});

	it('keeps keys of objects from becoming their prototypes', () => {
		const { data } = parseYaml('__proto__:\n  polluted: true\n');
		expect((data as { polluted?: boolean }).polluted).toBeUndefined();
		expect(Object.keys(data as object)).toEqual(['__proto__']);
	});

	it.each([
		['a value', ['title', 'de'], 'value', 3, 7],
		['a key', ['title', 'de'], 'key', 3, 3],
		['a list by its key', ['tags'], 'value', 4, 1],
		['an item', ['tags', 1], 'value', 6, 5],
		['a value in an item', ['people', 0, 'side'], 'value', 9, 11],
		['the item of what is missing in it', ['people', 1, 'side'], 'value', 10, 5],
		['the key of what is missing below it', ['title', 'en'], 'value', 2, 1],
		['an empty value by its key', ['empty'], 'value', 11, 1],
		['the beginning, for what is missing at the top', ['nothing'], 'value', 1, 1],
	] as const)('finds the place of %s', (_, path, at, line, column) => {
		expect(parseYaml(text).place(path, at)).toEqual({ line, column });
		expect(parseYaml(text, 11).place(path, at)).toEqual({ line: line + 10, column });
	});

	it.each([
		['brackets', '['.repeat(1000)],
		['lists on one line', '- '.repeat(1000)],
		['indents', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
		['keys inside brackets', `{a:\n \u00a0${': '.repeat(3000)}`],
		['keys behind an open bracket', `{a:\n${'b: c\n'.repeat(3000)}`],
	])('names what is nested too deeply to be read: %s', (_, hostile) => {
		const { data, faults } = parseYaml(hostile);
		expect(data).toBeUndefined();
		expect(faults.map(({ code }) => code)).toContain('too-deep');
	});

	it('reads long lists and groups in brackets', () => {
		const keys = Array.from({ length: 100 }, (_, key) => `k${key}: [a, {b: c}]`);
		const { data, faults } = parseYaml(`list: [${'a: b, '.repeat(100)}]\ngroup: {${keys.join()}}`);
		expect(faults).toEqual([]);
		expect(Object.keys((data as { group: object }).group)).toHaveLength(100);
	});

	it('finds places within texts', () => {
		const { placeIn } = parseYaml(text);
		expect(placeIn(['aims', 'de'], { line: 2, column: 8 })).toEqual({ line: 15, column: 12 });
		expect(placeIn(['title', 'de'], { line: 1, column: 5 })).toEqual({ line: 3, column: 12 });
		expect(placeIn(['tags', 0], { line: 1, column: 1 })).toEqual({ line: 5, column: 5 });
	});

	it('goes on with the rest of the file where something forbidden stands', () => {
		const { data, faults } = parseYaml('%YAML 1.1\n---\na: &x 1\nb: *x\nc: !!str yes\n');
		expect(data).toEqual({ a: 1, b: null, c: 'yes' });
		expect(faults.map(({ code, line }) => [code, line])).toEqual([
			['yaml-directive', 1],
			['yaml-anchor', 3],
			['yaml-alias', 4],
			['yaml-tag', 5],
		]);
	});

	it('does not take signs within a text for anchors, aliases or tags', () => {
		const { faults } = parseYaml('a: b & c\nb: "*x*"\nc: d !e\nd: |\n  &a *b !c\n');
		expect(faults).toEqual([]);
	});

	it.each([
		'['.repeat(100_000),
		`a: ${'{a: '.repeat(50_000)}`,
		'- '.repeat(100_000),
		'? '.repeat(100_000),
		'- a: '.repeat(50_000),
		Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
		Array.from({ length: 30_000 }, (_, index) => `a${index}: b`).join('\n'),
		Array.from({ length: 30_000 }, (_, index) => `a${index}: *a`).join('\n'),
		'a: "\n '.repeat(50_000),
		'!a '.repeat(100_000),
		'- - - - - -\n'.repeat(10_000),
	])('comes to an end soon with hostile text %#', { timeout: 20_000 }, (hostile) => {
		// Of the processor's time, since others may keep the machine busy.
		const before = process.cpuUsage();
		parseYaml(hostile);
		const { user, system } = process.cpuUsage(before);
		expect(user + system).toBeLessThan(10_000_000);
	});
});
