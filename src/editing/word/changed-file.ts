import type { ContentFolder } from '#src/entries/content-folder.ts';
import { formatData } from '#src/entries/format-entry.ts';
import { withFrontMatter } from '#src/entries/format-front-matter.ts';
import { fieldsOfFile } from '#src/entries/format-content-file.ts';
import { frontMatter } from '#src/entries/front-matter.ts';
import { isRecord } from '#src/entries/parse-record.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { readText } from '#src/entries/read-text.ts';
import { parseYaml } from '#src/entries/yaml/parse-yaml.ts';
import { nearest } from '#src/entries/nearest.ts';
import { fill } from '#src/i18n/fill.ts';
import type { Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** A file to be written, by its path below the content folder. */
export interface ChangedFile {
	readonly path: string;
	readonly text: string;
}

type Data = Readonly<Record<string, unknown>>;

/**
 * A content file in its canonical form after a change of its fields; comments and prose stay.
 *
 * @throws if the file cannot be read
 */
export function changedFile(
	content: ContentFolder,
	path: string,
	change: (data: Data) => Data,
): ChangedFile {
	const file = content.files.find((one) => one.path === path);
	const text = file && readText(file).text;
	const fields = fieldsOfFile(path);
	if (text === undefined || !fields) throw new Error(path);
	const isProse = path.endsWith('.mdx');
	const split = isProse ? frontMatter(text) : undefined;
	const yaml = split?.yaml?.text ?? (isProse ? '' : text);
	const { data } = parseYaml(yaml);
	const changed = formatData(change(isRecord(data) ? data : {}), fields, yaml);
	return { path, text: isProse ? withFrontMatter(changed, split?.body?.text ?? '') : changed };
}

/**
 * The entry of an id that a command was given.
 *
 * @throws in the language of the command, with the nearest id, where there is none or it has mistakes
 */
export function entryNamed(content: ContentFolder, id: string, language: Language): ReadEntry {
	const word = words(language).word.command;
	const entry = content.entries.find((one) => one.id === id);
	if (!entry) {
		const near = nearest(
			id,
			content.entries.map((one) => one.id),
		);
		const hint = near ? ` ${fill(word.didYouMean, { value: near })}` : '';
		throw new Error(fill(word.noEntry, { id }) + hint);
	}
	// An entry that breaks rules is not in the catalogue: what it says is not yet certain.
	if (!content.catalogue.entry(id)) throw new Error(fill(word.brokenEntry, { id }));
	return entry;
}
