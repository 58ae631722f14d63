import { parseDocument, visit, type Document } from 'yaml';
import type { Fault } from '#src/entries/finding.ts';
import { lineFinder } from '#src/entries/text-lines.ts';
import { yamlFaults } from '#src/entries/yaml-errors.ts';
import { yamlPlaces, type YamlPlaces } from '#src/entries/yaml-places.ts';
import { yamlTokens } from '#src/entries/yaml-tokens.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';

/** What a YAML text holds. */
export interface ParsedYaml extends YamlPlaces {
	/** Plain values; undefined where the text could not be understood. */
	readonly data: unknown;
	readonly faults: readonly Fault[];
}

const mostSyntaxFaults = 5;

/**
 * Parses the small part of YAML that content uses: one document of maps, lists and scalars, core schema 1.2.
 * Everything else is named and left out: anchors, aliases, tags, merge keys, directives, further documents.
 *
 * @param firstLine the line of its file at which the text begins
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
	const point = lineFinder(text);
	const faults: Fault[] = [];
	const report = (code: FindingCode, offset: number, value?: string) => {
		const { line, column } = point(offset);
		const values = value === undefined ? {} : { values: { value } };
		faults.push({ code, line: line + firstLine - 1, column, ...values });
	};
	const { plain, faults: tokenFaults, tooDeep } = yamlTokens(text);
	for (const { code, offset, value } of tokenFaults) report(code, offset, value);
	if (tooDeep !== undefined) report('too-deep', tooDeep);
	const document = tooDeep === undefined ? documentOf(plain) : undefined;
	const places = yamlPlaces(document, text, firstLine, point);
	if (!document) return { ...places, data: undefined, faults };
	if (document.errors.length) {
		// A quotation mark without its twin explains all that is odd after it.
		const open = tokenFaults.some(({ code }) => code === 'yaml-quote');
		const named = new Set(faults.map(({ line }) => line));
		for (const { code, offset, value } of open ? [] : yamlFaults(plain, document.errors)) {
			const line = point(offset).line + firstLine - 1;
			if (named.has(line) || named.size >= mostSyntaxFaults) continue;
			named.add(line);
			report(code, offset, value);
		}
		return { ...places, data: undefined, faults };
	}
	for (const { code, offset, value } of keyFaults(document)) report(code, offset, value);
	return { ...places, data: document.toJS() as unknown, faults };
}

function documentOf(plain: string): Document.Parsed {
	return parseDocument(plain, {
		version: '1.2',
		schema: 'core',
		merge: false,
		resolveKnownTags: false,
		prettyErrors: false,
		logLevel: 'error',
		// The parser compares each key with each other; `keyFaults` finds duplicates in one pass.
		uniqueKeys: false,
	});
}

/** Names keys that are there twice, and takes out merge keys. */
function keyFaults(document: Document.Parsed) {
	const found: { code: FindingCode; offset: number; value: string }[] = [];
	visit(document, {
		Map(_, map) {
			const known = new Set<string>();
			map.items = map.items.filter(({ key }) => {
				const value = String(key);
				const offset = (key as { range?: [number] } | null)?.range?.[0] ?? map.range?.[0] ?? 0;
				if (value === '<<') found.push({ code: 'yaml-merge-key', offset, value });
				else if (known.has(value)) found.push({ code: 'duplicate-key', offset, value });
				known.add(value);
				return value !== '<<';
			});
		},
	});
	return found;
}
