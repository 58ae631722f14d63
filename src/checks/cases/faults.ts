import { z } from 'zod';
import type { FieldKind, FieldRule } from '#src/catalog/content-type.ts';
import { valuesOf } from '#src/checks/check.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import type { Path } from '#src/entries/yaml/yaml-places.ts';
import { languages } from '#src/i18n/languages.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';

/** A fault put into a file of an entry: its text afterwards, and the finding that must be there. */
export interface Fault {
	/** The way in which it breaks the file, the same for every type. */
	readonly way: string;
	readonly code: FindingCode;
	readonly file: string;
	readonly line: number;
	readonly text: string;
}

type Bad = readonly [code: FindingCode, written: string];

/** What to write in place of a single value of a kind, and what the gate must call it. */
const badValues: Readonly<Record<Exclude<FieldKind, 'group' | 'list'>, readonly Bad[]>> = {
	text: [],
	prose: [],
	line: [
		['empty-text', "' '"],
		['needs-quotes', '2024'],
		['html-in-text', 'Moschee <br> Polizei'],
		['wrong-type', '[a, b]'],
		['iban', 'DE02 1203 0000 0000 2020 51'],
	],
	id: [
		['id-differs-from-file', 'other-id'],
		['bad-id', 'Andere_Kennung'],
	],
	term: [
		['unknown-term', 'gibt-es-nicht'],
		['empty-value', ''],
	],
	ref: [
		['unknown-reference', 'gibt-es-nicht'],
		['empty-value', '~'],
	],
	day: [
		['bad-date', "'2024-13'"],
		['bad-date', '3.5.2024'],
		['empty-value', ''],
	],
	link: [
		['bad-url', 'www.beispiel.de'],
		['bad-url', 'javascript:alert(1)'],
	],
	mail: [['bad-mail', 'amt(at)beispiel.de']],
	phone: [['bad-phone', 'Durchwahl 12']],
	number: [
		['wrong-type', "'2024'"],
		['not-whole', '20.5'],
		['number-too-small', '-1'],
		['number-too-big', '9999999999'],
	],
	flag: [['wrong-type', 'vielleicht']],
	media: [['bad-media-name', '../bild.jpg']],
	digest: [['bad-digest', 'abc']],
	digests: [],
};

/** The same for a value of a field; where only some words are allowed, the gate says no more than that it is none. */
const badValuesOf = ({ schema }: FieldRule, kind: keyof typeof badValues): readonly Bad[] =>
	schema instanceof z.ZodEnum ? [['wrong-type', "'Moschee'"]] : badValues[kind];

/** What to write in place of the words of a text in one language. */
const badWords = ({ kind, max = 0 }: FieldRule): readonly Bad[] => [
	['empty-text', '""'],
	['empty-value', ''],
	['needs-quotes', '2024'],
	['too-long', 'Wort '.repeat(max / 5 + 1)],
	['control-character', '"Moschee\u202e"'],
	[kind === 'prose' ? 'html-in-prose' : 'html-in-text', 'Ein <script>alert(1)</script> Text'],
	['yaml-colon', 'Moschee: Polizei: beide'],
	['yaml-quote', '"Moschee und Polizei'],
	['yaml-anchor', '&marke Text'],
	['yaml-alias', '*marke'],
	['yaml-tag', '!!str Text'],
	['yaml-first-character', '@polizei'],
	['looks-like-test', 'asdf'],
];

/** Faults that any file of fields may have, each at a line of its own. */
const lineFaults: readonly (readonly [FindingCode, (line: string) => string])[] = [
	['unknown-field', (line) => `webseiten: x\n${line}`],
	['duplicate-key', (line) => `${line}\n${line}`],
	['merge-conflict', (line) => `<<<<<<< HEAD\n${line}`],
	['yaml-missing-colon', (line) => `notiz fehlt\n${line}`],
	['yaml-tab', (line) => `aliases:\n\t- x\n${line}`],
	['yaml-merge-key', (line) => `<<: { a: b }\n${line}`],
];
const offsets: Readonly<Partial<Record<FindingCode, number>>> = {
	'duplicate-key': 1,
	'yaml-tab': 1,
};

/** All ways to break an entry, one of each kind of field and fault, as its description and its own values give them. */
export function faultsIn(entry: ReadEntry, texts: ReadonlyMap<string, string>): Fault[] {
	const faults = new Map<string, Fault>();
	const put = (path: Path, kind: string, [code, written]: Bad) => {
		const { file, line, column } = entry.place(path);
		const lines = (texts.get(file) ?? '').split('\n');
		const before = lines[line - 1]?.slice(0, column - 1) ?? '';
		const way = `${kind}, ${code}, ${written.slice(0, 20)}`;
		// Only what stands behind its key or dash on one line can be exchanged like this.
		if (!/(?:: |- )$/.test(before) || /: [|>]/.test(lines[line - 1] ?? '')) return;
		const text = lines.with(line - 1, `${before}${written}`.trimEnd()).join('\n');
		if (!faults.has(way)) faults.set(way, { way, code, file, line, text });
	};
	for (const { rule, value, path } of valuesOf(entry)) {
		if (rule.kind === 'group' || rule.kind === 'list') continue;
		if (rule.kind === 'text' || rule.kind === 'prose') {
			for (const language of languages.filter((one) => Object.hasOwn(value as object, one))) {
				for (const bad of badWords(rule)) put([...path, language], rule.kind, bad);
			}
		} else for (const bad of badValuesOf(rule, rule.kind)) put(path, rule.kind, bad);
	}
	const [file = ''] = entry.files;
	const lines = (texts.get(file) ?? '').split('\n');
	// The line of a field at the top, of which there must be one.
	const { line } = entry.place(['summary'], 'key');
	const single = lines.findIndex((text, index) => index >= 1 && /^\w+: \S/.test(text));
	for (const [code, change] of lineFaults) {
		const at = code === 'duplicate-key' ? single : line - 1;
		if (at < 0) continue;
		const text = lines.with(at, change(lines[at] ?? '')).join('\n');
		const way = `line, ${code}`;
		faults.set(way, { way, code, file, line: at + 1 + (offsets[code] ?? 0), text });
	}
	return [...faults.values(), ...missing(entry, file, lines)];
}

/** The entry without each of the fields that it must have. */
const missing = (entry: ReadEntry, file: string, lines: readonly string[]): Fault[] =>
	Object.entries(entry.fields)
		// Where each language has a file of its own, the other one may have the words.
		.filter(([, { required, kind }]) => required && (lines[0] !== '---' || kind !== 'text'))
		.map(([name]) => {
			const { line } = entry.place([name], 'key');
			const next = lines.findIndex((text, index) => index >= line && /^\S/.test(text));
			const end = next === -1 ? lines.length : next;
			const text = lines.toSpliced(line - 1, end - line + 1).join('\n');
			const first = lines[0] === '---' ? 2 : 1;
			return {
				way: `without ${name} in ${entry.type.name}`,
				code: 'missing-field' as const,
				file,
				line: first,
				text,
			};
		});
