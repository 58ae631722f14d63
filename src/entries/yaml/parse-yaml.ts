import { composeYaml } from '#src/entries/yaml/compose-yaml.ts';
import type { Fault } from '#src/entries/finding.ts';
import { shown } from '#src/entries/shown.ts';
import { lineFinder } from '#src/entries/yaml/text-lines.ts';
import { yamlFaults } from '#src/entries/yaml/yaml-errors.ts';
import { yamlPlaces, type YamlPlaces } from '#src/entries/yaml/yaml-places.ts';
import { yamlTokens } from '#src/entries/yaml/yaml-tokens.ts';

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
	const { tokens, faults: tokenFaults, tooDeep } = yamlTokens(text);
	const places = yamlPlaces(text, firstLine, point);
	const faults: Fault[] = [];
	const report = ({
		code,
		offset,
		value,
	}: {
		code: Fault['code'];
		offset: number;
		value: string;
	}) => {
		const { line, column } = point(offset);
		faults.push({ code, line: line + firstLine - 1, column, values: { value: shown(value) } });
	};
	// One of each kind on a line says it: a line of aliases is one mistake.
	const firstOnLine = Map.groupBy(
		tokenFaults,
		({ code, offset }) => `${code}:${point(offset).line}`,
	);
	for (const [first] of firstOnLine.values()) if (first) report(first);
	if (tooDeep !== undefined) {
		report({ code: 'too-deep', offset: tooDeep, value: '' });
		return { ...places, data: undefined, faults };
	}
	const { document, faults: composeFaults } = composeYaml(tokens, text.length);
	composeFaults.forEach(report);
	// A quotation mark without its twin explains all that is odd after it, and so does what is wrong on the same line.
	const unclosed = tokenFaults.some(({ code }) => code === 'yaml-quote');
	const named = new Set(faults.map(({ line }) => line));
	let syntaxFaults = 0;
	for (const fault of unclosed ? [] : yamlFaults(text, document.errors.slice(0, 50))) {
		const line = point(fault.offset).line + firstLine - 1;
		if (named.has(line) || ++syntaxFaults > mostSyntaxFaults) continue;
		named.add(line);
		report(fault);
	}
	const data: unknown = document.errors.length ? undefined : document.toJS();
	return { ...places, data, faults };
}
