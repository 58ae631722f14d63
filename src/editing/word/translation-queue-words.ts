import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { TranslationTask } from '#src/editing/word/translation-queue.ts';
import { fill, plural } from '#src/i18n/fill.ts';
import { textIn, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** The queue of translations as lines to read, under the types of entries. */
export function translationQueueWords(
	queue: readonly TranslationTask[],
	language: Language,
): string {
	const { site, word } = words(language);
	const said = word.command.queue;
	if (queue.length === 0) return said.none;
	const counted = (tasks: readonly TranslationTask[]) => {
		const all = tasks.reduce((sum, task) => sum + task.words, 0);
		return {
			entries: plural(language, said.entries, new Set(tasks.map(({ id }) => id)).size),
			words: plural(language, said.words, all),
		};
	};
	const lines = [...Map.groupBy(queue, ({ type }) => type)].flatMap(([type, tasks]) => [
		fill(said.type, { type: contentTypeNamed(type).label.many[language], ...counted(tasks) }),
		...tasks.map(({ task, to, title, file, words: many }) =>
			fill(`  ${said.line}`, {
				state: said.states[task],
				language: site.languageNames[to],
				title: textIn(language, title)?.words ?? '',
				words: plural(language, said.words, many),
				file,
			}),
		),
		'',
	]);
	return [...lines, fill(said.sum, counted(queue))].join('\n');
}
