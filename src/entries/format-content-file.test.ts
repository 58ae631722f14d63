import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalog } from '#src/catalog/catalog.ts';
import { siteFields } from '#src/catalog/site.ts';
import { vocabularyFields } from '#src/catalog/vocabulary-file.ts';
import { contentFiles } from '#src/entries/content-files.ts';
import { fieldsOfFile, formatContentFile, formattingOf } from '#src/entries/format-content-file.ts';
import { UnreadableText } from '#src/entries/format-entry.ts';
import { frontMatter } from '#src/entries/front-matter.ts';

describe('the fields of a file', () => {
	test.each(catalog)('of type $name are those of the type', ({ folder, format, fields }) => {
		const path = format === 'yaml' ? `${folder}/x.yaml` : `${folder}/en/x.mdx`;
		expect(fieldsOfFile(path)).toBe(fields);
	});

	test('of the site and of vocabularies are their own', () => {
		expect(fieldsOfFile('site.yaml')).toBe(siteFields);
		expect(fieldsOfFile('vocabularies/topics.yaml')).toBe(vocabularyFields);
	});

	test.each([
		'README.md',
		'media/picture.jpg',
		'projects/x.yml',
		'projects/old/x.yaml',
		'guides/x.mdx',
		'guides/fr/x.mdx',
		'site.yaml.bak',
	])('are unknown for %s', (path) => {
		expect(fieldsOfFile(path)).toBeUndefined();
		expect(formatContentFile(path, 'b: 1\na:   2')).toBeUndefined();
	});
});

describe('an MDX file', () => {
	const formatted = (text: string) => formatContentFile('guides/de/x.mdx', text);

	test('has its fields in order, one blank line, and its prose untouched', () => {
		const prose = '  Text  \n\n\n*so* __so__\n- [ ] x\r\n```\r\n---\r\n```';
		expect(formatted(`---\norder: 10\ntitle: "2007"\n---\n${prose}\n\n\n`)).toBe(
			`---\ntitle: '2007'\norder: 10\n---\n\n${prose.replaceAll('\r', '')}\n`,
		);
	});

	test.each([
		['---\ntitle: A\n---', '---\ntitle: A\n---\n'],
		['---\ntitle: A\n---\n \n\n', '---\ntitle: A\n---\n'],
		['---\n---\nText', '---\n---\n\nText\n'],
		['\ufeff---\r\ntitle: A\r\n---\r\n\r\n\r\nText\r\n', '---\ntitle: A\n---\n\nText\n'],
		[
			'---\n# Head\n\ntitle: A\n# End\n---\nText\n',
			'---\n# Head\n\ntitle: A\n\n# End\n---\n\nText\n',
		],
	])('%j', (text, expected) => {
		expect(formatted(text)).toBe(expected);
		expect(formatted(expected)).toBe(expected);
	});

	test.each([
		'---js\nmodule.exports = {}\n---\n',
		'Text\n',
		'---\ntitle: A\n',
		'---\ntitle: "A\n---\n',
	])('that cannot be read is left as it is: %j', (text) => {
		expect(() => formatted(text)).toThrow(UnreadableText);
	});

	test('names a mistake in its fields by the line of the file', () => {
		expect(() => formatted('---\ntitle: A\ntitle: B\n---\n')).toThrow('3:1 duplicate-key');
	});
});

describe('what formatting would do to a file', () => {
	const of = (text: string | Uint8Array, path = 'projects/x.yaml') => {
		const bytes = Buffer.from(text as string);
		return formattingOf({ path, kind: 'file', size: bytes.length, bytes: () => bytes });
	};

	test('is nothing where it is canonical', () => {
		expect(of('id: x\nplace: Kiel\n')).toEqual({ kind: 'canonical' });
	});

	test.each([
		['place: Kiel\nid: x\n', 1],
		['id: x\nplace: "Kiel"\n', 2],
		['id: x\nplace: Kiel', 2],
		['id: x\nplace: Kiel\n\n', 3],
		['\ufeffid: x\nplace: Kiel\n', 1],
	])('names the first line that is different: %j', (text, line) => {
		expect(of(text)).toEqual({ kind: 'differs', text: 'id: x\nplace: Kiel\n', line });
	});

	test.each(['id: "x', 'id: a\u0007b\n', Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xfc)])(
		'is nothing where writing would lose what cannot be read: %j',
		(text) => {
			expect(of(text)).toEqual({ kind: 'unreadable' });
		},
	);

	test('is not asked of files without fields', () => {
		expect(of('b:  1', 'README.md')).toBeUndefined();
	});
});

describe('every file of the catalogue', () => {
	const files = contentFiles('content').filter(({ path }) => fieldsOfFile(path));

	test('is there to be tested', () => {
		expect(files.length).toBeGreaterThan(100);
	});

	test.each(files)(
		'$path says the same in the canonical form, which stays as it is',
		({ path }) => {
			const before = readFileSync(join('content', path), 'utf8');
			const after = formatContentFile(path, before) ?? '';
			expect(dataAndProse(path, after)).toEqual(dataAndProse(path, before));
			expect(formatContentFile(path, after)).toBe(after);
		},
	);
});

function dataAndProse(path: string, text: string): unknown {
	if (!path.endsWith('.mdx')) return parse(text);
	const { yaml, body } = frontMatter(text);
	return [parse(yaml?.text ?? ''), body?.text.trim()];
}
