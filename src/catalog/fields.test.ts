import { describe, expect, test } from 'vitest';
import { recordSchema } from '#src/catalog/content-type.ts';
import * as fields from '#src/catalog/fields.ts';
import { eitherOr, inOrder } from '#src/catalog/rules.ts';

const codes = (
	schema: { safeParse: (value: unknown) => { error?: { issues: unknown[] } | undefined } },
	value: unknown,
) =>
	(schema.safeParse(value).error?.issues ?? []).map(
		(issue) =>
			(issue as { params?: { code?: string }; code: string }).params?.code ??
			(issue as { code: string }).code,
	);

describe('text', () => {
	const { schema } = fields.text({ max: 10 });

	test('takes one language or both', () => {
		expect(codes(schema, { de: 'ja' })).toEqual([]);
		expect(codes(schema, { de: 'ja', en: 'yes' })).toEqual([]);
	});

	test('asks for at least one language', () => {
		expect(codes(schema, {})).toEqual(['text-in-no-language']);
	});

	test('refuses blanks, line breaks, unknown languages and more than its longest value', () => {
		expect(codes(schema, { de: '  ' })).toEqual(['empty-text']);
		expect(codes(schema, { de: 'a\nb' })).toEqual(['line-break']);
		expect(codes(schema, { fr: 'oui', de: 'ja' })).toEqual(['unrecognized_keys']);
		expect(codes(schema, { de: 'elf Zeichen' })).toEqual(['too_big']);
	});
});

describe('day', () => {
	const { schema } = fields.day();

	test('makes a string of a year that YAML read as a number', () => {
		expect(schema.parse(2007)).toBe('2007');
	});

	test('refuses a day that the calendar does not have', () => {
		expect(codes(schema, '2023-02-30')).toEqual(['bad-date']);
	});
});

describe('link', () => {
	const { schema } = fields.link();

	test.each(['https://www.bamf.de/', 'http://www.bamf.de/DE/x?y=1#z', 'https://www.BAMF.de/a'])(
		'takes %s',
		(url) => {
			expect(codes(schema, url)).toEqual([]);
		},
	);

	test.each([
		'javascript:alert(1)',
		'ftp://example.org/',
		'www.bamf.de',
		'https://',
		'https://a b.de/',
		'data:text/html,x',
	])('refuses %s', (url) => {
		expect(codes(schema, url)).toEqual(['bad-url']);
	});
});

test('mail takes a mailbox and refuses what is none', () => {
	expect(codes(fields.mail().schema, 'postfach@example.org')).toEqual([]);
	expect(codes(fields.mail().schema, 'postfach at example.org')).toEqual(['bad-mail']);
});

test('phone takes numbers as people write them and refuses what is none', () => {
	expect(codes(fields.phone().schema, '+49 911 943-0')).toEqual([]);
	expect(codes(fields.phone().schema, '(0911) 943 0')).toEqual(['bad-phone']);
	expect(codes(fields.phone().schema, 'auf Anfrage')).toEqual(['bad-phone']);
});

test('a list of terms or references names each once, and is left out rather than empty', () => {
	const { schema } = fields.listOf(fields.term('topics'));
	expect(codes(schema, ['sport', 'sport'])).toEqual(['listed-twice']);
	expect(codes(schema, [])).toEqual(['too_small']);
	expect(codes(schema, ['sport', 'counselling'])).toEqual([]);
});

describe('rules between fields', () => {
	const label = { de: 'Feld', en: 'Field' };
	const period = recordSchema(
		{
			starts: { ...fields.day(), label },
			ends: { ...fields.day(), label },
			place: { ...fields.line(), label, required: true },
		},
		[inOrder('starts', 'ends')],
	);

	test('dates are compared as far as both are known', () => {
		expect(codes(period, { starts: '2007-05', ends: '2007', place: 'Kiel' })).toEqual([]);
		expect(codes(period, { starts: '2007-05', ends: '2007-04', place: 'Kiel' })).toEqual([
			'dates-backwards',
		]);
	});

	test('are tried even where another field is wrong', () => {
		expect(codes(period, { starts: 2009, ends: 2007 }).toSorted()).toEqual([
			'dates-backwards',
			'invalid_type',
		]);
	});

	test('exactly one of two fields is given', () => {
		const either = recordSchema(
			{ a: { ...fields.line(), label }, b: { ...fields.line(), label } },
			[eitherOr('a', 'b')],
		);
		expect(codes(either, {})).toEqual(['either-or']);
		expect(codes(either, { a: 'x', b: 'y' })).toEqual(['either-or']);
		expect(codes(either, { b: 'y' })).toEqual([]);
	});
});
