import { changedFile, entryNamed, type ChangedFile } from '#src/editing/word/changed-file.ts';
import { bodyDigests, type ContentFolder } from '#src/entries/content-folder.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { languageState, sourceNow, type Translatable } from '#src/entries/translation.ts';
import { fill } from '#src/i18n/fill.ts';
import { languages, type Language, type Text } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** An entry of a content folder as far as its languages go. */
export const readTranslatable = (entry: ReadEntry): Translatable => ({
	fields: entry.type.fields,
	data: entry.data,
	...bodyDigests(entry),
});

/**
 * The files of an entry after it was recorded that its translation into a language is up to date.
 *
 * @param to the language of the translation; of the source itself, where it is to be the translation from now on
 * @param language in which mistakes are said
 * @throws if there is no such entry or translation
 */
export function recordTranslation(
	content: ContentFolder,
	id: string,
	to: Language,
	language: Language,
): ChangedFile[] {
	const entry = entryNamed(content, id, language);
	const of = readTranslatable(entry);
	const from = sourceNow(of, to);
	if (!from || languageState(of, to) === 'missing') {
		const values = { id, language: words(language).site.languageNames[to] };
		throw new Error(fill(words(language).word.command.notTranslated, values));
	}
	if (entry.type.format === 'yaml') {
		return entry.files.map((path) =>
			changedFile(content, path, (data) => {
				// The source is recorded as no translation.
				const { [from.source]: _, ...others } = (data['translated'] ?? {}) as Text;
				return { ...data, translated: { ...others, [to]: from.digest } };
			}),
		);
	}
	return entry.files
		.filter((path) => [to, from.source].some((one) => path.includes(`/${one}/`)))
		.map((path) =>
			changedFile(content, path, ({ translated: _, ...data }) =>
				path.includes(`/${to}/`) ? { ...data, translated: from.digest } : data,
			),
		);
}

/** The translations of which it is not recorded what they were made from. */
export const unrecordedTranslations = ({ entries, catalogue }: ContentFolder) =>
	entries
		.filter(({ id }) => catalogue.entry(id))
		.flatMap((entry) =>
			languages
				.filter((to) => languageState(readTranslatable(entry), to) === 'unrecorded')
				.map((to) => ({ id: entry.id, to })),
		);
