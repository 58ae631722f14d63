import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalog, contentTypeNamed } from '#src/catalog/catalog.ts';
import { formData } from '#src/editing/read-file.ts';
import { faultKey } from '#src/editing/form-data.ts';
import { mdx } from '#src/checks/mdx.ts';
import { knownCatalogue, surroundingsOf } from '#src/editing/known-entry.ts';
import type { Form } from '#src/editing/form.ts';
import { forms } from '#src/editing/forms.ts';
import { formProblems } from '#src/editing/form-problems.ts';
import { fileText } from '#src/editing/write-file.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { formatContentFile } from '#src/entries/format-content-file.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';

const folder = contentFolderPath();
const content = await readContentFolder(folder);
const { catalogue } = content;
const all = forms(catalog);
const formNamed = (name: string) => all.find((form) => form.name === name) as Form;
const files = catalogue.entries.flatMap(({ type, files: paths }) =>
	paths.map((path) => {
		const only = /\/(de|en)\//.exec(path)?.[1];
		const isProse = contentTypeNamed(type).format === 'mdx';
		return { path, form: formNamed(isProse ? `${type}-${only}` : type) };
	}),
);
const around = {
	language: 'de',
	...surroundingsOf({ ...knownCatalogue(content), prose: mdx }),
} as const;
const text = (path: string) => readFileSync(join(folder, path), 'utf8');

test('writes every file of the catalogue as npm run format does, byte for byte', () => {
	expect(files.length).toBeGreaterThan(100);
	const changed = files.filter(({ path, form }) => {
		const before = text(path);
		return fileText(form, formData(form, before, 'de')) !== formatContentFile(path, before);
	});
	expect(changed.map(({ path }) => path)).toEqual([]);
});

describe('a guide or page', () => {
	const prose = files.filter(({ path }) => path.endsWith('.mdx'));

	test.each([
		['Windows line ends', (whole: string) => whole.replaceAll('\n', '\r\n')],
		[
			'many blank lines around its text',
			(whole: string) => whole.replace(/\n---\n\n/, '\n---\n\n \n\n\n') + '\n\n',
		],
		['no end of its last line', (whole: string) => whole.trimEnd()],
		[
			'blanks at the ends of lines, and a line in their midst',
			(whole: string) => `${whole}Zeile  \n    \n\tnoch eine\n`,
		],
		['a line that looks like the end of its fields', (whole: string) => `${whole}\n---\n\n----\n`],
		[
			'signs that YAML knows',
			(whole: string) => `${whole}\n# "a": 'b' #c {d} [e] & f * g ! h | i > j % k @ l\n`,
		],
		['letters of all kinds', (whole: string) => `${whole}\nGröße, Çay, السلام, שלום, 👩‍👩‍👧 é\n`],
		[
			'comments among its fields',
			(whole: string) => whole.replace('\ntitle:', '\n# Warum?\ntitle:'),
		],
		[
			'fields in another order and style',
			(whole: string) => whole.replace('\nsummary:', '\nzuletzt: {a: [1, "2"]}\nsummary:'),
		],
	])('is written as npm run format writes it, with %s', (_, changed) => {
		expect(prose.length).toBeGreaterThan(10);
		for (const { path, form } of prose) {
			const whole = changed(text(path));
			expect(fileText(form, formData(form, whole, 'de')), path).toBe(
				formatContentFile(path, whole),
			);
		}
	});
});

test('finds nothing wrong with any entry of the catalogue', () => {
	const found = files.flatMap(({ path, form }) =>
		formProblems(form, formData(form, text(path), 'de'), around).map(
			({ label, message }) => `${path}: ${label}: ${message}`,
		),
	);
	expect(found).toEqual([]);
});

test.each([
	['page-de', 'pages/de/contact.mdx'],
	['page-en', 'pages/en/contact.mdx'],
])('an address that was published is not changed in the form %s', (name, path) => {
	const form = formNamed(name);
	const data = { ...formData(form, text(path), 'de'), id: 'contact' };
	expect(formProblems(form, data, around)).toEqual([]);
	expect(formProblems(form, { ...data, segment: 'reach-us' }, around)).toMatchObject([
		{ field: 'segment', code: 'address-changed' },
	]);
});

describe('a form', () => {
	const form = formNamed('project');
	const good = text('projects/be-yunus-emre-2007.yaml');
	const data = formData(form, good, 'de');

	test('keeps comments and unknown fields', () => {
		const odd = good.replace('laender:', '# Warum?\nneuesFeld: bleibt\nlaender:');
		const written = fileText(form, formData(form, odd, 'de'));
		expect(written).toContain('neuesFeld: bleibt');
		expect(written).toContain('# Warum?');
	});

	test('leaves out what was emptied', () => {
		expect(
			fileText(form, { ...data, place: '', partners: [], results: { de: '', en: '' } }),
		).not.toMatch(/^(?:place|partners|results):/m);
	});

	test.each([
		['a text in no language', { title: { de: ' ', en: '' } }, 'title'],
		['a reference to nothing', { partners: [{ organisation: 'gibt-es-nicht' }] }, 'partners'],
		['a date that is none', { starts: '2007-13' }, 'starts'],
		['a term that is none', { topics: ['gibt-es-nicht'] }, 'topics'],
		['a link to nothing', { aims: { de: '[mehr](entry:gibt-es-nicht)' } }, 'aims'],
		['HTML', { aims: { de: 'eine<br>Zeile' } }, 'aims'],
		['a mobile number in a text', { aims: { de: 'Ruf 0171 2345678' } }, 'aims'],
		['an archived entry without a reason', { lifecycle: { state: 'archived' } }, 'lifecycle'],
	])('names %s by its field', (_, change, field) => {
		expect(
			formProblems(form, { ...data, ...change }, around).map((problem) => problem.field),
		).toEqual([field]);
	});

	test('accepts a text in one language', () => {
		expect(formProblems(form, { ...data, title: { de: 'Nur deutsch', en: '' } }, around)).toEqual(
			[],
		);
	});

	test.each([
		['id: [1, 2', 'project'],
		['a: 1\na: 2', 'project'],
		['---js\nglobalThis.ran = true\n---\n', 'guide-de'],
		['kein Anfang', 'guide-de'],
	])('opens %j with its fault, runs nothing and is never written', (broken, name) => {
		const own = formNamed(name);
		const read = formData(own, broken, 'de');
		expect(read[faultKey]).toContain('nicht lesbar');
		expect(formProblems(own, read, around)).toHaveLength(1);
		expect((globalThis as Record<string, unknown>)['ran']).toBeUndefined();
		expect(() => fileText(own, read)).toThrow();
	});
});
