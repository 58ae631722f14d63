import type { ContentFile } from '#src/entries/content-files.ts';
import { faultIn, type Finding } from '#src/entries/finding.ts';
import { sourceText } from '#src/entries/yaml/source-text.ts';

/** Longest text file, in bytes: some hundred times what the longest entry needs. */
export const largestText = 512 * 1024;

/** A file's text, which is undefined where there is none to parse, and what is wrong with it. */
export interface ReadText {
	readonly text: string | undefined;
	readonly findings: readonly Finding[];
}

const known = new WeakMap<ContentFile, ReadText>();

/** Reads a text file, once; what is no file at all is left to the check of stray files to name. */
export function readText(file: ContentFile): ReadText {
	const read = known.get(file) ?? readNow(file);
	known.set(file, read);
	return read;
}

function readNow(file: ContentFile): ReadText {
	const { path, kind, size } = file;
	if (kind !== 'file') return { text: undefined, findings: [] };
	if (size > largestText) {
		const values = { size: Math.ceil(size / 1024), max: largestText / 1024 };
		const fault = { code: 'file-too-large', line: 1, column: 1, values } as const;
		return { text: undefined, findings: [faultIn(path, fault)] };
	}
	try {
		const { text, faults } = sourceText(file.bytes());
		return { text, findings: faults.map((fault) => faultIn(path, fault)) };
	} catch (error) {
		return { text: undefined, findings: [unreadable(path, error)] };
	}
}

/** The finding that a file cannot be read; the reason is the system's own short code, such as `EACCES`. */
export function unreadable(path: string, error: unknown): Finding {
	const reason = String((error as NodeJS.ErrnoException | null)?.code ?? 'I/O');
	return faultIn(path, { code: 'unreadable', line: 1, column: 1, values: { reason } });
}
