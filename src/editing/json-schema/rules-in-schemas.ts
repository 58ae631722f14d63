import { Ajv, type ValidateFunction } from 'ajv';
import { parseDocument } from 'yaml';
import { entryCases } from '#src/checks/cases/entry-cases.ts';
import { fieldCases } from '#src/checks/cases/field-cases.ts';
import { fileCases } from '#src/checks/cases/file-cases.ts';
import { expectedPlace, type FindingCase } from '#src/checks/cases/finding-case.ts';
import { mediaCases } from '#src/checks/cases/media-cases.ts';
import { personCases } from '#src/checks/cases/person-cases.ts';
import { proseCases } from '#src/checks/cases/prose-cases.ts';
import { sampleComponents, sampleContent, sampleText } from '#src/checks/cases/sample-content.ts';
import { textCases } from '#src/checks/cases/text-cases.ts';
import { wordCases } from '#src/checks/cases/word-cases.ts';
import { schemaFileFor, schemaFiles } from '#src/editing/json-schema/schema-files.ts';
import type { Vocabularies } from '#src/editing/json-schema/term-schema.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import { frontMatter } from '#src/entries/front-matter.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';

/** Whether an editor with the JSON Schemas sees what a rule of the gate names: by the schema, as broken YAML, or not. */
export type InEditor = 'always' | 'sometimes' | 'as-yaml' | 'never';

/** Every way in which the tests of the gate break the sample content. */
export const allCases: Readonly<Partial<Record<FindingCode, readonly FindingCase[]>>> = {
	...fileCases,
	...textCases,
	...fieldCases,
	...entryCases,
	...mediaCases,
	...proseCases,
	...personCases,
	...wordCases,
};

/** The validators of content files, by the path of the file. */
export function validators(vocabularies: Vocabularies) {
	const ajv = new Ajv({
		strict: true,
		allErrors: true,
		allowUnionTypes: true,
		strictTypes: false,
		strictRequired: false,
	});
	const byFile = new Map(
		[...schemaFiles(vocabularies)].map(([name, text]) => [name, ajv.compile(JSON.parse(text))]),
	);
	return (path: string): ValidateFunction | undefined => byFile.get(schemaFileFor(path) ?? '');
}

/** The fields in the text of a content file as YAML, which editors check; undefined where there are none. */
export const yamlOf = (path: string, text: string): string | undefined =>
	path.endsWith('.mdx') ? frontMatter(text).yaml?.text : text;

/** Tries all ways to break a rule of the gate on the JSON Schemas. */
export function rulesInSchemas(): ReadonlyMap<FindingCode, InEditor> {
	const { catalogue } = contentFolderOf(sampleContent(), sampleComponents);
	const validator = validators(catalogue.vocabularies);
	const seen = ({ change, ...rest }: FindingCase): InEditor => {
		const { file } = expectedPlace({ change, ...rest });
		const yaml = yamlOf(file, sampleText(file, change));
		const validate = validator(file);
		if (!yaml || !validate) return 'never';
		try {
			const document = parseDocument(yaml, { logLevel: 'silent' });
			if (document.errors.length) return 'as-yaml';
			return validate(document.toJS()) ? 'never' : 'always';
		} catch {
			// What overflows the parser's stack, or multiplies by aliases, an editor does not name well.
			return 'never';
		}
	};
	return new Map(
		Object.entries(allCases).map(([code, ways]) => {
			const all = new Set(ways.map(seen));
			const [only = 'never'] = all;
			return [code as FindingCode, all.size > 1 ? 'sometimes' : only];
		}),
	);
}
