import type { Fault } from '#src/entries/finding.ts';
import { codePoint, invisible } from '#src/entries/yaml/invisible.ts';
import { lineFinder } from '#src/entries/yaml/text-lines.ts';

/** The text of a file, ready to be parsed, and what is wrong with its characters. */
export interface SourceText {
	/** Without byte-order mark and control characters, at the same places; undefined where parsing makes no sense. */
	readonly text: string | undefined;
	readonly faults: readonly Fault[];
}

const conflictEdge = /^(?:<{7}|>{7})(?: .*)?\r?$/gm;
const mostPerFile = 20;

/** Turns the bytes of a file into text. */
export function sourceText(bytes: Uint8Array): SourceText {
	const faults: Fault[] = [];
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
		return { text: undefined, faults: [{ code: 'invalid-utf8', line: 1, column: 1 }] };
	}
	let text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	if (text.startsWith('\ufeff')) {
		faults.push({ code: 'byte-order-mark', line: 1, column: 1 });
		text = text.slice(1);
	}
	if (text.includes('\ufffd')) faults.push(...badLines(bytes));
	const place = lineFinder(text);
	const control = [...text.matchAll(invisible)].map(({ 0: character, index }) => ({
		code: 'control-character' as const,
		...place(index),
		values: { value: codePoint(character) },
	}));
	faults.push(...firstOfEachLine(control));
	const conflicts = [...text.matchAll(conflictEdge)].map(({ index }) => ({
		code: 'merge-conflict' as const,
		...place(index),
	}));
	faults.push(...conflicts.slice(0, mostPerFile));
	return { text: conflicts.length ? undefined : text.replace(invisible, ' '), faults };
}

function firstOfEachLine(faults: readonly Fault[]): Fault[] {
	const byLine = new Map<number, Fault>();
	for (const fault of faults) if (!byLine.has(fault.line)) byLine.set(fault.line, fault);
	return [...byLine.values()].slice(0, mostPerFile);
}

/** The lines that are not UTF-8, each with the first bad place. */
function badLines(bytes: Uint8Array): Fault[] {
	const faults: Fault[] = [];
	const strict = new TextDecoder('utf-8', { fatal: true });
	let start = 0;
	for (let line = 1; start < bytes.length && faults.length < mostPerFile; line++) {
		const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
		const part = bytes.subarray(start, end);
		try {
			strict.decode(part);
		} catch {
			const column = new TextDecoder().decode(part).indexOf('\ufffd') + 1;
			faults.push({ code: 'invalid-utf8', line, column });
		}
		start = end;
	}
	return faults;
}
