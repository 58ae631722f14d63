import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the README', () => {
	it('shows an entry that is right', async () => {
		const example = parse(/```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '');
		const project = contentTypeNamed('project');
		expect(project.schema.safeParse(example).error?.issues).toBeUndefined();
		const { catalogue } = await readContentFolder('content');
		for (const { rule, value } of visitFields(project.fields, example)) {
			if (rule.kind === 'ref') expect(catalogue.entry(String(value))?.id).toBe(value);
			if (rule.kind === 'term' && rule.vocabulary)
				expect(catalogue.term(rule.vocabulary, String(value))?.id).toBe(value);
		}
	});

	it('names only commands that exist', () => {
		const named = [...readme.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name);
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter((name) => !(String(name) in scripts))).toEqual([]);
	});

	it('names only files and folders that exist', () => {
		const linked = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path);
		expect(linked.filter((path) => !existsSync(String(path)))).toEqual([]);
		const tree = /```\n(content\/[\s\S]*?)```/.exec(readme)?.[1] ?? '';
		const folders = tree.split('\n').flatMap((line) => /^[a-z/]+\/(?= )/.exec(line)?.[0] ?? []);
		expect(folders.length).toBeGreaterThan(8);
		expect(folders.filter((path) => !existsSync(path))).toEqual([]);
	});
});
