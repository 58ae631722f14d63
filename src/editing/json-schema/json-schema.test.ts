import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { catalog } from '#src/catalog/catalog.ts';
import {
	entryText,
	sampleComponents,
	sampleContent,
	sampleText,
} from '#src/checks/cases/sample-content.ts';
import { rulesInSchemas, validators, yamlOf } from '#src/editing/json-schema/rules-in-schemas.ts';
import { schemaFileFor, schemaFiles, schemaFolder } from '#src/editing/json-schema/schema-files.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import { formatEntry } from '#src/entries/format-entry.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import type { Words } from '#src/i18n/languages.ts';
import { readText } from '#src/entries/read-text.ts';
import { contentTypeNamed } from '#src/catalog/catalog.ts';

const content = await readContentFolder('content');

// Editors add terms in the CMS, where nobody runs a script; the build writes the published schemas anew.
const withoutTerms = (text: string): unknown => ({ ...JSON.parse(text), definitions: {} });

interface TermInSchema {
	readonly const: string;
	readonly title: string;
}

describe('the JSON Schemas', { timeout: 60_000 }, () => {
	it.each([...schemaFiles(content.catalogue.vocabularies)])(
		'are as the descriptions say (npm run make:descriptions): %s',
		(name, text) => {
			const written = readFileSync(`${schemaFolder}/${name}`, 'utf8');
			expect(withoutTerms(written)).toEqual(withoutTerms(text));
		},
	);

	it('accept every file of the content', () => {
		const validator = validators(content.catalogue.vocabularies);
		let count = 0;
		for (const file of content.files) {
			const yaml = yamlOf(file.path, readText(file).text ?? '');
			const validate = yaml === undefined ? undefined : validator(file.path);
			if (!validate) continue;
			count++;
			validate(parse(yaml ?? ''));
			expect([file.path, validate.errors]).toEqual([file.path, null]);
		}
		expect(count).toBeGreaterThan(250);
	});

	it('accept the sample that the cases of the gate break', () => {
		const { catalogue, files } = contentFolderOf(sampleContent(), sampleComponents);
		const validator = validators(catalogue.vocabularies);
		const checked = new Set<string>();
		for (const { path } of files) {
			const yaml = yamlOf(path, sampleText(path, {}));
			const validate = yaml === undefined ? undefined : validator(path);
			if (!validate) continue;
			checked.add(schemaFileFor(path) ?? '');
			validate(parse(yaml ?? ''));
			expect([path, validate.errors]).toEqual([path, null]);
		}
		for (const name of ['project', 'contact', 'guide', 'guide.translation', 'vocabulary', 'site'])
			expect(checked).toContain(`${name}.json`);
	});

	it('know the rules of single fields, but those that only code can tell', () => {
		const rules = rulesInSchemas();
		const known = [
			'unknown-field',
			'unknown-language',
			'empty-list',
			'wrong-type',
			'needs-quotes',
			'needs-languages',
			'not-whole',
			'number-too-small',
			'number-too-big',
			'too-long',
			'text-in-no-language',
			'listed-twice',
			'bad-id',
			'bad-url',
			'bad-mail',
			'bad-phone',
			'bad-media-name',
			'either-or',
			'needs-other-field',
			'archived-without-reason',
			'withdrawn-without-reason',
			'other-reason-without-words',
			'person-without-consent',
			'alt-in-one-language',
			'unknown-term',
			'missing-field',
			'empty-value',
			'empty-text',
			'line-break',
			'fact-in-translation',
			'not-fields',
		];
		expect(known.filter((code) => rules.get(code as never) !== 'always')).toEqual([]);
	});

	it('have a title for every field, and a label for every term', () => {
		const untitled = catalog.flatMap(({ name, fields }) => {
			const schema = JSON.parse(
				schemaFiles(content.catalogue.vocabularies).get(`${name}.json`) ?? '',
			);
			return Object.keys(fields).filter((field) => !schema.properties[field].title);
		});
		expect(untitled).toEqual([]);
		const { vocabularies } = content.catalogue;
		const labelled = [...schemaFiles(vocabularies).values()].flatMap((text) =>
			Object.entries<{ anyOf: TermInSchema[] }>(JSON.parse(text).definitions).flatMap(
				([vocabulary, { anyOf }]) =>
					anyOf.map((term) => [`${vocabulary}/${term.const}`, term.title] as const),
			),
		);
		const titles = new Map(labelled);
		expect(titles.size).toBeGreaterThan(100);
		for (const [name, { terms }] of Object.entries(vocabularies)) {
			for (const { id, label } of terms) {
				const title = titles.get(`${name}/${id}`);
				for (const words of Object.values(label as Words))
					expect([name, id, title]).toEqual([name, id, expect.stringContaining(words)]);
			}
		}
	});
});

describe('editors', () => {
	it('are told by the settings of VS Code which schema is for which folder', () => {
		const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
		const wired: Record<string, string> = settings['yaml.schemas'];
		for (const { path } of content.files.filter((file) => file.path.endsWith('.yaml'))) {
			const folder = `content/${path.replace(/[^/]+$/, '')}`;
			const schema = `./${schemaFolder}/${schemaFileFor(path)}`;
			expect([path, [`${folder}*.yaml`, `content/${path}`]]).toEqual([
				path,
				expect.arrayContaining([wired[schema]]),
			]);
		}
		const { recommendations } = JSON.parse(readFileSync('.vscode/extensions.json', 'utf8'));
		expect(recommendations).toContain('redhat.vscode-yaml');
	});

	it('keep the line that names the schema when a file is formatted', () => {
		const line = '# yaml-language-server: $schema=../../public/schemas/project.json\n\n';
		const { fields } = contentTypeNamed('project');
		const once = formatEntry(line + entryText('x'), fields);
		expect(once.startsWith(`${line}id: x\n`)).toBe(true);
		expect(formatEntry(once, fields)).toBe(once);
	});
});
