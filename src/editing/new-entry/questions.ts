import type { ContentType, Field, FieldRule } from '#src/catalog/content-type.ts';
import { isOffered, type Answers } from '#src/editing/new-entry/entry-skeleton.ts';
import { inWords } from '#src/checks/report.ts';
import type { ReadRecord } from '#src/entries/read-record.ts';
import { schemaFindings } from '#src/entries/schema-findings.ts';
import { recordSchema } from '#src/catalog/content-type.ts';
import type { Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** Something to choose. */
export interface Choice {
	readonly value: string;
	readonly name: string;
	readonly description?: string;
}

/** The ways of asking a person; an empty answer means that it is not known. */
export interface Asker {
	readonly write: (
		question: string,
		validate: (answer: string) => true | string,
	) => Promise<string>;
	readonly choose: (question: string, choices: readonly Choice[]) => Promise<string>;
	readonly chooseMany: (question: string, choices: readonly Choice[]) => Promise<readonly string[]>;
	readonly confirm: (question: string) => Promise<boolean>;
}

interface QuestionOptions {
	readonly language: Language;
	/** What a field that refers to terms or entries may say. */
	readonly choices: (rule: FieldRule) => readonly Choice[];
}

/** Asks for all that is required, and for what most entries say, by the description of the type. */
export async function askForEntry(
	type: ContentType,
	given: Answers,
	asker: Asker,
	options: QuestionOptions,
): Promise<Answers> {
	const answers: Record<string, unknown> = { ...given };
	// What only persons have is not asked at a terminal: it stands in the file, to be filled in.
	for (const [name, field] of Object.entries(type.fields)) {
		const isAsked = isOffered(field, false) && field.kind !== 'id' && answers[name] === undefined;
		if (!isAsked || !(field.required || field.suggest === 'first')) continue;
		const answer = await ask(field, field.label[options.language], asker, options);
		if (answer !== undefined) answers[name] = answer;
	}
	return answers;
}

async function ask(
	field: Field,
	label: string,
	asker: Asker,
	options: QuestionOptions,
): Promise<unknown> {
	const { language, choices } = options;
	const rule: FieldRule = field.item ?? field;
	const hint = field.hint?.[language];
	const question = `${label}${hint ? ` (${hint.replace(/\.$/, '')})` : ''}:`;
	if (rule.fields) {
		if (!field.item) return askGroup(rule, label, asker, options);
		const all: unknown[] = [];
		const { more } = words(language).authors.newEntry;
		while (await asker.confirm(fill(more, { field: label }))) {
			const one = await askGroup(rule, label, asker, options);
			if (one !== undefined) all.push(one);
		}
		return all.length ? all : undefined;
	}
	if (rule.vocabulary || rule.refersTo) {
		if (!field.item) return (await asker.choose(question, choices(rule))) || undefined;
		const chosen = await asker.chooseMany(question, choices(rule));
		return chosen.length ? chosen : undefined;
	}
	const value = (answer: string) => valueOf(field, answer.trim(), language);
	const written = await asker.write(question, (answer) => fault(field, value(answer), language));
	return value(written);
}

async function askGroup(rule: FieldRule, label: string, asker: Asker, options: QuestionOptions) {
	const group: Record<string, unknown> = {};
	for (const [name, field] of Object.entries(rule.fields ?? {})) {
		if (field.suggest === 'never') continue;
		const answer = await ask(field, `${label} › ${field.label[options.language]}`, asker, options);
		if (answer !== undefined) group[name] = answer;
	}
	return Object.keys(group).length ? group : undefined;
}

/** What an answer means for a field of its kind: `ja` → true, `12` → 12, `Text` → `{ de: 'Text' }`. */
function valueOf(field: Field, answer: string, language: Language): unknown {
	if (!answer) return undefined;
	const rule: FieldRule = field.item ?? field;
	const one = ((): unknown => {
		switch (rule.kind) {
			case 'text':
			case 'prose':
				return { [language]: answer };
			case 'number':
				return Number(answer);
			case 'flag':
				return /^(?:j|y|true)/i.test(answer);
			default:
				return answer;
		}
	})();
	return field.item ? answer.split(/\s*;\s*/).filter(Boolean) : one;
}

/** What the gate would say of a value, or true where it has nothing to say. */
function fault(field: Field, value: unknown, language: Language): true | string {
	if (value === undefined) return true;
	const fields = { field };
	const place = () => ({ file: '', line: 1, column: 1 });
	const data = { field: value };
	const record: ReadRecord = { fields, data, place, placeIn: place, written: () => undefined };
	const [finding] = schemaFindings(record, recordSchema(fields)).found;
	if (!finding) return true;
	const { message, fix } = inWords(finding, language);
	return `${message} ${fix}`;
}
