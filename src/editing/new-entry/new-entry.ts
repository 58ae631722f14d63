import { catalog } from '#src/catalog/catalog.ts';
import type { ContentType, FieldRule } from '#src/catalog/content-type.ts';
import { isAboutPerson } from '#src/catalog/person.ts';
import {
	entrySkeleton,
	isNeeded,
	type Answers,
	type NewFile,
} from '#src/editing/new-entry/entry-skeleton.ts';
import { askForEntry, type Asker, type Choice } from '#src/editing/new-entry/questions.ts';
import { typeNamed } from '#src/editing/new-entry/type-named.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import { freeEntryId } from '#src/entries/entry-id.ts';
import type { Language, Text } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

interface NewEntryCall {
	/** What was said for the type and the title; both are asked for where they are missing. */
	readonly word: string | undefined;
	readonly title: string | undefined;
	/** It is about a natural person. */
	readonly person?: boolean;
	readonly language: Language;
	/** Where there is nobody to ask, only the title is filled in. */
	readonly asker: Asker | undefined;
}

/**
 * The file of a new entry, with an id that is free, and the labels of what is still missing.
 *
 * @throws if there is no such type, or no persons in it, with a message for the person who called
 */
export async function newEntry(
	content: ContentFolder,
	{ word, title, person = false, language, asker }: NewEntryCall,
): Promise<{ file: NewFile; missing: string[]; isPerson: boolean }> {
	const type = await chosenType(word, language, asker);
	const aboutPerson = person ? personAnswer(type, language) : {};
	const said =
		title ??
		(await asker?.write(`${words(language).authors.newEntry.title}:`, filled(language))) ??
		'';
	const id = freeEntryId(
		said,
		new Set([...content.entries.map((entry) => entry.id), ...Object.keys(content.published.ids)]),
	);
	const given: Answers = { title: { [language]: said.trim() }, ...aboutPerson };
	const answers =
		asker && title === undefined
			? await askForEntry(type, given, asker, { language, choices: choicesIn(content, language) })
			: given;
	const termIds: Parameters<typeof entrySkeleton>[3]['termIds'] = (name) =>
		content.catalogue.vocabularies[name].terms.map((term) => term.id);
	const isPerson = isAboutPerson(type, answers);
	const missing = Object.entries(type.fields)
		.filter(
			([name, field]) =>
				isNeeded(name, field, isPerson) && field.kind !== 'id' && answers[name] === undefined,
		)
		.map(([, { label }]) => label[language]);
	return { file: entrySkeleton(type, id, answers, { language, termIds }), missing, isPerson };
}

/** How an entry of a type says that it is about a person. */
function personAnswer({ person, label }: ContentType, language: Language): Answers {
	if (person) return { [person.field]: person.is };
	const types = catalog.filter((type) => type.person).map(({ name }) => name);
	const { noPersons } = words(language).authors.newEntry;
	throw new Error(fill(noPersons, { type: label.one[language], types: types.join(', ') }));
}

const filled = (language: Language) => (answer: string) =>
	answer.trim() !== '' || words(language).authors.newEntry.titleNeeded;

async function chosenType(
	word: string | undefined,
	language: Language,
	asker: Asker | undefined,
): Promise<ContentType> {
	const { which, unknownType, types } = words(language).authors.newEntry;
	const choices = catalog.map(({ name, label, description }) => ({
		value: name,
		name: label.one[language],
		description: description[language],
	}));
	const { type, guess } = typeNamed(word ?? (await asker?.choose(which, choices)) ?? '');
	if (type) return type;
	const near = guess ? ` ${fill(words(language).gate.didYouMean, { suggestion: guess })}` : '';
	const known = fill(types, { types: catalog.map(({ name }) => name).join(', ') });
	throw new Error(`${fill(unknownType, { word: word ?? '' })}${near} ${known}`);
}

const choicesIn =
	({ catalogue }: ContentFolder, language: Language) =>
	({ vocabulary, refersTo }: FieldRule): Choice[] => {
		const inWords = (text: Text) => text[language] ?? text.de ?? '';
		if (vocabulary) {
			return catalogue.vocabularies[vocabulary].terms.map(({ id, label, description }) => ({
				value: id,
				name: inWords(label),
				description: inWords(description),
			}));
		}
		return catalogue.entries
			.filter(({ type }) => refersTo?.includes(type))
			.map(({ id, data }) => ({ value: id, name: `${inWords(data.title)} (${id})` }));
	};
