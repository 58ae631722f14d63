import type { Field, FieldRule } from '#src/catalog/content-type.ts';
import { formatData } from '#src/entries/format-entry.ts';
import { languages, type Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** Whether texts stand in one language, as in MDX, and in which one authors are spoken to. */
export interface LineOptions {
	readonly language: Language;
	readonly inOneLanguage: boolean;
	/** The ids of the terms of a vocabulary, for hints. */
	readonly termIds: (vocabulary: NonNullable<FieldRule['vocabulary']>) => readonly string[];
}

/** The lines of a field that has a value, in the canonical form. */
export const filledLines = (name: string, field: Field, value: unknown): string[] =>
	formatData({ [name]: value }, { [name]: field })
		.trimEnd()
		.split('\n');

/**
 * The lines of a field that has to be filled in: a hint, and its name with `null`, which the gate calls empty. With
 * nothing in its place, the formatter would take the next hint for a comment on it.
 */
export const emptyLines = (name: string, field: Field, options: LineOptions): string[] => [
	...hintLines(field, options),
	...shapeLines(name, field, options, true).map((line, index, all) =>
		isFollowedByMore(line, all[index + 1]) ? line : `${line} null`,
	),
];

/** The lines of a field that may be filled in: all of them comments. */
export const optionalLines = (name: string, field: Field, options: LineOptions): string[] => [
	...hintLines(field, options),
	...shapeLines(name, field, options, false).map((line) => `#${line}`),
];

const indent = (line: string) => line.search(/[^ ]/);

const isFollowedByMore = (line: string, next: string | undefined) =>
	next !== undefined && indent(next) > indent(line);

const mostTerms = 30;

function hintLines(field: Field, { language, termIds }: LineOptions): string[] {
	const { required, terms } = words(language).authors.newEntry;
	const rule: FieldRule = field.item ?? field;
	const ids = rule.vocabulary ? termIds(rule.vocabulary) : [];
	const label = `${field.label[language]}${field.required ? ` (${required})` : ''}`;
	const hint = field.hint?.[language] ?? kindHint(rule, language);
	const known = ids.length
		? [
				fill(terms, {
					terms: [...ids.slice(0, mostTerms), ...(ids.length > mostTerms ? ['…'] : [])].join(', '),
				}),
			]
		: [];
	return [`# ${[`${label}:`, hint, ...known].filter(Boolean).join(' ')}`];
}

const kindHint = ({ kind, vocabulary }: FieldRule, language: Language) =>
	vocabulary || kind === 'group' ? '' : `${words(language).gate.kinds[kind]}.`;

/** The names of a field and of what is in it; of what must be filled in, only what is required. */
function shapeLines(name: string, field: Field, options: LineOptions, only: boolean): string[] {
	const rule: FieldRule = field.item ?? field;
	const lines = [`${name}:`];
	const dash = field.item ? '- ' : '';
	if (rule.fields) {
		const inside = Object.entries(rule.fields)
			.filter(([, one]) => (only ? one.required : one.suggest !== 'never'))
			.flatMap(([inner, one]) => shapeLines(inner, one, options, only));
		lines.push(
			...inside.map((line, index) => `  ${index || !dash ? ' '.repeat(dash.length) : dash}${line}`),
		);
	} else if ((rule.kind === 'text' || rule.kind === 'prose') && !options.inOneLanguage) {
		lines.push(
			...languages.filter((one) => !only || one === options.language).map((one) => `  ${one}:`),
		);
	} else if (dash && !only) lines.push(`  ${dash}`.trimEnd());
	return lines;
}
