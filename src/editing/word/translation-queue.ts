import { catalog } from '#src/catalog/catalog.ts';
import type { ContentTypeName } from '#src/catalog/content-type.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import { readTranslatable } from '#src/editing/word/record-translation.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import { isListed } from '#src/entries/entry.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { languageState, sourceLanguage, wordsIn } from '#src/entries/translation.ts';
import { languages, type Language, type Text } from '#src/i18n/languages.ts';

/** What is to be done, the worst first: what readers lack, what may mislead them, what they find in part, what is unknown. */
export const translationTasks = ['missing', 'outdated', 'incomplete', 'unrecorded'] as const;

/** An entry that has to be translated, or whose translation has to be looked through. */
export interface TranslationTask {
	readonly id: string;
	readonly type: ContentTypeName;
	readonly title: Text;
	/** The file that it is translated in, below the content folder. */
	readonly file: string;
	readonly from: Language;
	readonly to: Language;
	readonly task: (typeof translationTasks)[number];
	/** So many words of the source are not translated, or have to be compared. */
	readonly words: number;
}

/** What has to be translated, by type in the order of the catalogue, the worst first and the most words first. */
export function translationQueue({ entries, catalogue }: ContentFolder): TranslationTask[] {
	const order = catalog.map(({ name }) => name);
	const place = ({ type, task }: TranslationTask) =>
		order.indexOf(type) * translationTasks.length + translationTasks.indexOf(task);
	return entries
		.flatMap((entry) => {
			const checked = catalogue.entry(entry.id);
			return checked && isListed(checked)
				? languages.flatMap((to) => taskOf(entry, checked.data.title, to) ?? [])
				: [];
		})
		.sort((a, b) => place(a) - place(b) || b.words - a.words || (a.id < b.id ? -1 : 1));
}

function taskOf(entry: ReadEntry, title: Text, to: Language): TranslationTask | undefined {
	const of = readTranslatable(entry);
	const state = languageState(of, to);
	if (state === 'source') return undefined;
	const from = sourceLanguage(entry.data);
	const texts = sourceTexts(entry, from, to);
	const missing = count(texts.filter(({ isThere }) => !isThere));
	const task = state !== 'current' ? state : missing > 0 ? 'incomplete' : undefined;
	if (!task) return undefined;
	const words = task === 'missing' || task === 'incomplete' ? missing : count(texts);
	const file = entry.files.find((path) => path.includes(`/${to}/`)) ?? entry.files[0] ?? '';
	return { id: entry.id, type: entry.type.name, title, file, from, to, task, words };
}

/** The texts of an entry in a language, and whether another one has them too. */
function sourceTexts({ type, data, bodies }: ReadEntry, from: Language, to: Language) {
	const fields = [...visitFields(type.fields, data)]
		.filter(({ rule }) => rule.kind === 'text' || rule.kind === 'prose')
		.map(({ value }) => ({ text: wordsIn(value, from), isThere: wordsIn(value, to) !== '' }));
	const body = bodies.find(({ language }) => language === from)?.text ?? '';
	const other = bodies.find(({ language }) => language === to)?.text ?? '';
	return [...fields, { text: body, isThere: other.trim() !== '' }];
}

/** Words as a translator counts them: whatever stands between blanks and holds a letter or digit. */
const count = (texts: readonly { readonly text: string }[]): number =>
	texts.flatMap(({ text }) => text.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word))
		.length;
