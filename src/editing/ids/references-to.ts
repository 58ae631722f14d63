import { visitFields } from '#src/catalog/visit-fields.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import { readText } from '#src/entries/read-text.ts';

/** The texts of a content folder's files that name an id, with another id in each of those places. */
export function referencesTo(
	{ entries, files }: ContentFolder,
	from: string,
	to: string,
): ReadonlyMap<string, string> {
	const places = entries.flatMap((entry) =>
		[...visitFields(entry.fields, entry.data)]
			.filter(({ rule, value }) => (rule.kind === 'ref' || rule.kind === 'id') && value === from)
			.map(({ path }) => entry.place(path)),
	);
	const renamed = new Map<string, string>();
	for (const file of files) {
		if (file.kind !== 'file' || !/\.(?:yaml|mdx)$/.test(file.path)) continue;
		const { text } = readText(file);
		if (text === undefined) continue;
		const lines = text.split('\n');
		for (const { line, column } of places.filter((place) => place.file === file.path)) {
			const written = lines[line - 1] ?? '';
			const start = written.slice(0, column - 1);
			lines[line - 1] = start + written.slice(column - 1).replace(from, to);
		}
		const changed = lines.join('\n').replace(linkTo(from), `$1${to}`);
		if (changed !== text) renamed.set(file.path, changed);
	}
	return renamed;
}

/** Links in prose: `[Text](entry:an-id)`. */
const linkTo = (id: string) => new RegExp(`\\b(entry:)${id}(?![a-z0-9-])`, 'g');
