import type { Document } from 'yaml';
import type { Fields } from '#src/catalog/content-type.ts';
import { canonicalYaml } from '#src/entries/yaml/canonical-yaml.ts';
import { composeYaml } from '#src/entries/yaml/compose-yaml.ts';
import type { Fault } from '#src/entries/finding.ts';
import { withData } from '#src/entries/merge-data.ts';
import { parseYaml } from '#src/entries/yaml/parse-yaml.ts';
import { yamlTokens } from '#src/entries/yaml/yaml-tokens.ts';

/** Says that a text can't be formatted because it can't be read; its findings are those of the gate. */
export class UnreadableText extends Error {
	readonly faults: readonly Fault[];

	constructor(faults: readonly Fault[]) {
		super(faults.map(({ code, line, column }) => `${line}:${column} ${code}`).join(', '));
		this.name = 'UnreadableText';
		this.faults = faults;
	}
}

/**
 * Brings a YAML text into the one canonical form, which command line, CMS and CI share: keys in the order of the
 * description at every depth, unknown ones after them; block style, two blanks deep, nothing folded; quotes only
 * where a reader could take the text for something else. Data and comments stay; blank lines go, but for one after
 * a comment at the head of the file and one before a comment at its end.
 *
 * `{ends: 2008, title: {en: no, de: "Nein"}}` → `title:\n  de: Nein\n  en: 'no'\nends: '2008'\n`
 *
 * @param firstLine the line of its file at which the text begins
 * @throws {UnreadableText} if the gate could not read it either
 */
export function formatEntry(text: string, fields: Fields, firstLine = 1): string {
	return canonicalYaml(readDocument(text, firstLine), fields);
}

/**
 * Writes data, such as the CMS holds it, in the canonical form. What is empty at any depth is left out.
 *
 * @param previousText the text that is replaced: its comments stay where their keys or items do
 * @throws {UnreadableText} if the previous text can't be read, since writing over it would lose it
 */
export function formatData(data: unknown, fields: Fields, previousText = ''): string {
	return canonicalYaml(withData(readDocument(previousText), data), fields);
}

function readDocument(text: string, firstLine = 1): Document {
	const plain = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
	const { tokens, faults: tokenFaults, tooDeep } = yamlTokens(plain);
	if (tokenFaults.length === 0 && tooDeep === undefined) {
		const { document, faults } = composeYaml(tokens, plain.length);
		if (faults.length === 0 && document.errors.length === 0) return document;
	}
	throw new UnreadableText(parseYaml(plain, firstLine).faults);
}
