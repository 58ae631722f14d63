import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import type { FieldRule, Fields } from '#src/catalog/content-type.ts';
import { siteFields } from '#src/catalog/site.ts';
import { vocabularies, vocabularyNames } from '#src/catalog/vocabulary.ts';
import { languages } from '#src/i18n/languages.ts';

/** Every rule that a set of fields holds, with those inside groups and lists. */
function* rulesOf(fields: Fields, path: string): Generator<{ path: string; rule: FieldRule }> {
	for (const [name, field] of Object.entries(fields)) yield* rulesIn(field, `${path}.${name}`);
}
function* rulesIn(rule: FieldRule, path: string): Generator<{ path: string; rule: FieldRule }> {
	yield { path, rule };
	if (rule.fields) yield* rulesOf(rule.fields, path);
	if (rule.item) yield* rulesIn(rule.item, `${path}[]`);
}

const described = [
	...catalog.flatMap(({ name, fields }) => [...rulesOf(fields, name)]),
	...rulesOf(siteFields, 'site'),
];
const names = catalog.map(({ name }) => name);
const paths = (list: typeof described) => list.map(({ path }) => path);

describe('the descriptions of the content types', () => {
	it('name a vocabulary in every term, and only there', () => {
		const wrong = described.filter(
			({ rule }) => (rule.kind === 'term') !== vocabularyNames.includes(rule.vocabulary as never),
		);
		expect(paths(wrong)).toEqual([]);
	});

	it('name types in every reference, and only there', () => {
		const wrong = described.filter(({ rule }) =>
			rule.kind === 'ref'
				? !rule.refersTo?.length || rule.refersTo.some((name) => !names.includes(name))
				: rule.refersTo,
		);
		expect(paths(wrong)).toEqual([]);
	});

	it('say what is in every group and list', () => {
		const wrong = described.filter(
			({ rule }) =>
				(rule.kind === 'group') !== Boolean(rule.fields) ||
				(rule.kind === 'list') !== Boolean(rule.item),
		);
		expect(paths(wrong)).toEqual([]);
	});

	it('use every vocabulary', () => {
		const used = new Set(described.map(({ rule }) => rule.vocabulary));
		expect(vocabularyNames.filter((name) => !used.has(name))).toEqual([]);
	});

	it.each(languages)('give every section an address of its own (%s)', (language) => {
		const sections = [...catalog, ...Object.values(vocabularies)]
			.map((described) => ('section' in described ? described.section[language] : ''))
			.filter(Boolean);
		expect(sections).toEqual([...new Set(sections)]);
	});
});

describe('the content folder', () => {
	it('has a file for every vocabulary, and no other but the one about wording', () => {
		const files = readdirSync('content/vocabularies')
			.filter((file) => file !== 'wording.yaml')
			.map((file) => file.replace('.yaml', ''));
		expect(files.toSorted()).toEqual(vocabularyNames.toSorted());
	});

	it('has a folder for every type', () => {
		const folders = readdirSync('content');
		expect(catalog.map(({ folder }) => folder).filter((name) => !folders.includes(name))).toEqual(
			[],
		);
	});
});
