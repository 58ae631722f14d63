import type { ContentType, Field } from '#src/catalog/content-type.ts';
import { consentField, isAboutPerson } from '#src/catalog/person.ts';
import { schemaFileFor, schemaFolder } from '#src/editing/json-schema/schema-files.ts';
import {
	emptyLines,
	filledLines,
	optionalLines,
	type LineOptions,
} from '#src/editing/new-entry/field-lines.ts';
import { languages, type Language } from '#src/i18n/languages.ts';

/** What is known of a new entry: values by field, texts as `{ de }` or `{ en }`. */
export type Answers = Readonly<Record<string, unknown>>;

/** A file to be written, by its path below the content folder. */
export interface NewFile {
	readonly path: string;
	readonly text: string;
}

/** Says whether a new entry names a field: what must be there, and what authors themselves know; of a person, the consent too. */
export const isOffered = ({ required, suggest, onlyPersons }: Field, isPerson: boolean): boolean =>
	required === true || (onlyPersons ? isPerson : suggest !== 'never');

/** Says whether a new entry must have a field: of a person, the consent too. */
export const isNeeded = (name: string, { required }: Field, isPerson: boolean): boolean =>
	required === true || (isPerson && name === consentField);

/**
 * The file of a new entry: what is known, filled in; what has to be there, empty, so that the gate asks for it by line
 * and name; what may be there, as comments. It says nothing that nobody said.
 */
export function entrySkeleton(
	type: ContentType,
	id: string,
	answers: Answers,
	{ language, termIds }: Pick<LineOptions, 'language' | 'termIds'>,
): NewFile {
	const inOneLanguage = type.format === 'mdx';
	// The first language's file holds the facts.
	const [original] = languages;
	const path = inOneLanguage ? `${type.folder}/${original}/${id}.mdx` : `${type.folder}/${id}.yaml`;
	const options = { language: inOneLanguage ? original : language, inOneLanguage, termIds };
	const known: Answers = { ...answers, id };
	const isPerson = isAboutPerson(type, answers);
	const lines = Object.entries(type.fields).flatMap(([name, field]) => {
		const value = inOneLanguage ? inLanguage(field, known[name], original) : known[name];
		if (value !== undefined) return filledLines(name, field, value);
		if (!isOffered(field, isPerson)) return [];
		const make = isNeeded(name, field, isPerson) ? emptyLines : optionalLines;
		return make(name, field, options);
	});
	const text = `${lines.join('\n')}\n`;
	if (inOneLanguage) return { path, text: `---\n${text}---\n` };
	// From the protected folder, no path leads to the schemas.
	if (isPerson) return { path, text };
	const up = '../'.repeat(path.split('/').length);
	const schema = `${up}${schemaFolder}/${schemaFileFor(path)}`;
	return { path, text: `# yaml-language-server: $schema=${schema}\n\n${text}` };
}

const inLanguage = ({ kind }: Field, value: unknown, language: Language) =>
	kind === 'text' || kind === 'prose'
		? (value as Partial<Record<Language, unknown>> | undefined)?.[language]
		: value;
