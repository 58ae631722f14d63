import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { catalog, contentTypeNamed } from '#src/catalog/catalog.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import { documents, madeFiles } from '#src/editing/author-docs/made-files.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { languages } from '#src/i18n/languages.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const { catalogue } = await readContentFolder('content');
const made = madeFiles(catalogue.vocabularies, read);

describe('the documents for authors', { timeout: 60_000 }, () => {
	it.each(documents)(
		'have their tables as the descriptions say (npm run make:descriptions): %s',
		(path) => {
			expect(read(path)).toBe(made.get(path));
		},
	);

	it('have a table for every type in every language', () => {
		const readme = read('content/README.md');
		for (const { name } of catalog)
			for (const language of languages)
				expect(readme).toContain(`<!-- made: fields/${name}/${language} -->`);
	});

	it('show an example that is right', () => {
		const example: unknown = parse(
			/```yaml\n([\s\S]*?)```/.exec(read('content/README.md'))?.[1] ?? '',
		);
		const project = contentTypeNamed('project');
		expect(project.schema.safeParse(example).error?.issues).toBeUndefined();
		for (const { rule, value } of visitFields(project.fields, example)) {
			if (rule.kind === 'ref') expect(catalogue.entry(String(value))?.id).toBe(value);
			if (rule.vocabulary) expect(catalogue.term(rule.vocabulary, String(value))?.id).toBe(value);
		}
	});

	it('name only commands that exist', () => {
		const { scripts } = JSON.parse(read('package.json'));
		const named = documents.flatMap((path) =>
			[...read(path).matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name),
		);
		expect(named.filter((name) => !(String(name) in scripts))).toEqual([]);
	});
});
