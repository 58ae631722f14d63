import { idPattern } from '#src/catalog/patterns.ts';
import { pathMark } from '#src/editing/suggestion/suggested-file.ts';
import { suggestionForms, type SuggestionForm } from '#src/editing/suggestion/suggestion-forms.ts';
import { contentPlace } from '#src/entries/content-places.ts';
import { formatContentFile } from '#src/entries/format-content-file.ts';

/** A suggestion as it was found in a text: where it belongs, its file, and the remark on whether the partners agree. */
export interface FoundSuggestion {
	readonly form: SuggestionForm;
	readonly id: string;
	readonly path: string;
	readonly text: string;
	readonly remark: string;
}

/** Why a text holds no suggestion that could be taken in. */
export type Refusal = 'no-mark' | 'bad-path' | 'too-long';

/** The longest suggestion that is taken in, in characters: ten times what the longest entry needs. */
const longest = 100_000;

/** Finds the suggestion in a text by the line that says where it belongs; what stands around it in a mail is left out. */
export function foundSuggestion(text: string): FoundSuggestion | Refusal {
	const lines = text.split('\n');
	// A reply quotes what it answers.
	const plain = lines.map((line) => line.replace(/^(?:> ?)+/, '').replace(/\u00a0/g, ' '));
	const at = plain.findIndex((line) => line.startsWith(pathMark));
	if (at === -1) return 'no-mark';
	const path = (plain[at] ?? '').slice(pathMark.length).trim();
	const owned = contentPlace(path);
	const form = suggestionForms.find((one) => {
		const { place, extension } = owned ?? {};
		return (
			place?.kind === 'entry' &&
			place.type.name === one.type.name &&
			place.language === one.only &&
			path === [...path.split('/').slice(0, -1), `${place.stem}${extension}`].join('/') &&
			idPattern.test(place.stem)
		);
	});
	if (!form || owned?.place.kind !== 'entry') return 'bad-path';
	const remark = (plain[at + 1] ?? '').startsWith('#') ? (plain[at + 1] ?? '').slice(1).trim() : '';
	const rest = plain.slice(at + (remark ? 2 : 1));
	const isProse = form.extension === 'mdx';
	const own = isProse ? ['---', ...rest] : rest.slice(0, endOfEntry(rest));
	const suggested = own.join('\n').trimEnd();
	if (suggested.length > longest) return 'too-long';
	return { form, id: owned.place.stem, path, remark, text: mended(path, suggested) };
}

const yamlLine = /^(?:\s|#|- |[A-Za-z]\w*:(?:\s|$)|$)/;

/** The first line after an entry: what follows an empty line, or a signature, is the mail's own. */
function endOfEntry(lines: readonly string[]): number {
	const end = lines.findIndex(
		(line, index) =>
			line === '-- ' || (line === '' && !yamlLine.test(lines[index + 1] || '#') && index > 0),
	);
	return end === -1 ? lines.length : end;
}

/** Mail programs break long lines: where a text cannot be read, lines that begin nothing are joined with those before. */
function mended(path: string, text: string): string {
	try {
		return formatContentFile(path, `${text}\n`) ?? text;
	} catch {
		const joined = text
			.split('\n')
			.reduce<string[]>(
				(all, line) =>
					yamlLine.test(line) || all.length === 0
						? [...all, line]
						: [...all.slice(0, -1), `${all.at(-1)?.trimEnd()} ${line}`],
				[],
			)
			.join('\n');
		try {
			return formatContentFile(path, `${joined}\n`) ?? joined;
		} catch {
			// The gate says what is wrong with it.
			return `${text}\n`;
		}
	}
}
