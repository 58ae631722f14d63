import { visitFields } from '#src/catalog/visit-fields.ts';
import { readTranslatable } from '#src/editing/word/record-translation.ts';
import { confirmedLanguage } from '#src/entries/confirmation.ts';
import { contentFolderOf, type ContentFolder } from '#src/entries/content-folder.ts';
import type { ContentFile } from '#src/entries/content-files.ts';
import type { Place } from '#src/entries/finding.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { readText } from '#src/entries/read-text.ts';
import { substanceDigest } from '#src/entries/substance.ts';
import { languageState, recordedDigest, sourceNow } from '#src/entries/translation.ts';
import { isLanguage } from '#src/i18n/languages.ts';

/**
 * The texts of a content folder in which an id was renamed, with every digest that held before recorded anew: nobody's
 * words have changed, so confirmations stay confirmed and translations up to date. Those that had lapsed stay lapsed.
 *
 * @param renamed the new texts by path, or null for files that go
 * @param newPath where a file lies after the change
 */
export function withRenewedDigests(
	content: ContentFolder,
	renamed: ReadonlyMap<string, string | null>,
	newPath: (path: string) => string,
): Map<string, string | null> {
	const { files, components, today } = content;
	const unchanged = files.filter(({ path }) => !renamed.has(path));
	const changed = [...renamed].flatMap(([path, text]) => (text === null ? [] : file(path, text)));
	const all = [...unchanged, ...changed];
	const { entries } = contentFolderOf(all, components, today);
	const after = new Map(entries.flatMap((entry) => entry.files.map((path) => [path, entry])));
	const texts = new Map(renamed);
	for (const before of content.entries) {
		const now = after.get(newPath(before.files[0] ?? ''));
		for (const { place, digest } of now ? renewals(before, now) : []) {
			const text = texts.get(place.file) ?? readText(fileAt(content, place.file)).text ?? '';
			texts.set(place.file, withDigest(text, place, digest));
		}
	}
	return texts;
}

/** Where an entry records digests that held before, and what they are now. */
function* renewals(before: ReadEntry, now: ReadEntry): Generator<{ place: Place; digest: string }> {
	for (const { rule, value, path } of visitFields(before.fields, before.data)) {
		if (rule.kind === 'digest' && typeof value === 'string') {
			const language = confirmedLanguage(before.fields, before.data, value);
			const digest = language && substanceDigest(now.fields, now.data, language);
			if (digest && digest !== value) yield { place: now.place(path), digest };
		}
		if (rule.kind !== 'digests' || typeof value !== 'object' || value === null) continue;
		for (const language of Object.keys(value).filter(isLanguage)) {
			if (languageState(readTranslatable(before), language) !== 'current') continue;
			const { digest } = sourceNow(readTranslatable(now), language) ?? {};
			if (digest && digest !== recordedDigest(before.data, language))
				yield { place: now.place([...path, language]), digest };
		}
	}
}

function withDigest(text: string, { line, column }: Place, digest: string): string {
	const lines = text.split('\n');
	const written = lines[line - 1] ?? '';
	const rest = written.slice(column - 1).replace(/(['"]?)[0-9a-f]{16}\1/, `'${digest}'`);
	lines[line - 1] = written.slice(0, column - 1) + rest;
	return lines.join('\n');
}

const fileAt = ({ files }: ContentFolder, path: string) =>
	files.find((one) => one.path === path) as ContentFile;

function file(path: string, text: string): ContentFile {
	const bytes = new TextEncoder().encode(text);
	return { path, kind: 'file', size: bytes.length, bytes: () => bytes };
}
