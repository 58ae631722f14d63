import type { Entry } from '#src/entries/entry.ts';
import { readingOrder, type InterfaceLanguage, type Language } from '#src/i18n/languages.ts';

/**
 * The file that holds a guide's or page's prose for a reader: in their language, else in another one.
 *
 * @returns its id in the collection `prose` (`guides/de/looking-back`) and the language it is in
 */
export function proseFile(
	entry: Entry,
	language: InterfaceLanguage,
): { id: string; language: Language } | undefined {
	for (const candidate of readingOrder(language)) {
		const file = entry.files.find((path) => path.includes(`/${candidate}/`));
		if (file) return { id: file.replace(/\.mdx$/, ''), language: candidate };
	}
	return undefined;
}
