import { catalog } from '#src/catalog/catalog.ts';
import { fieldTable } from '#src/editing/author-docs/field-table.ts';
import { withGeneratedParts } from '#src/editing/author-docs/generated-parts.ts';
import { ruleTable } from '#src/editing/author-docs/rule-table.ts';
import { schemaFiles, schemaFolder } from '#src/editing/json-schema/schema-files.ts';
import type { Vocabularies } from '#src/editing/json-schema/term-schema.ts';
import { isLanguage } from '#src/i18n/languages.ts';

/** The texts with parts that are made from the descriptions. */
export const documents = ['content/README.md', 'docs/checks.md'];

/**
 * All files that follow from the descriptions, by their path from the root of the repository.
 *
 * @param read gives the text of a document as it is
 */
export const madeFiles = (
	vocabularies: Vocabularies,
	read: (path: string) => string,
): ReadonlyMap<string, string> =>
	new Map([
		...[...schemaFiles(vocabularies)].map(
			([name, text]) => [`${schemaFolder}/${name}`, text] as const,
		),
		...documents.map((path) => [path, withGeneratedParts(read(path), made)] as const),
	]);

/** @throws if nothing of this name can be made */
function made(name: string): string {
	const [kind, ...about] = name.split('/');
	const language = about.at(-1) ?? '';
	if (!isLanguage(language)) throw new Error(name);
	if (kind === 'rules') return ruleTable(language);
	const type = catalog.find((one) => one.name === about[0]);
	if (kind !== 'fields' || !type) throw new Error(name);
	return fieldTable(type.fields, language);
}
