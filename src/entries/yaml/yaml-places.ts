import { isCollection, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import { composeYaml } from '#src/entries/yaml/compose-yaml.ts';
import type { Point } from '#src/entries/yaml/text-lines.ts';
import { yamlTokens } from '#src/entries/yaml/yaml-tokens.ts';

export type Path = readonly (string | number)[];

/** Finds the places of values in a YAML text by their path. */
export interface YamlPlaces {
	/** Where a value or its key begins; for what is missing, the nearest existing parent. */
	readonly place: (path: Path, at?: 'key' | 'value') => Point;
	/** Where a place within a text value is: exact in literal blocks and on one line, else the value's beginning. */
	readonly placeIn: (path: Path, within: Point) => Point;
	/** A scalar as it is written. */
	readonly written: (path: Path) => string | undefined;
}

/**
 * The places in a YAML text. It is parsed once more when the first one is asked for: the syntax trees of thousands of
 * entries without findings would fill the memory.
 */
export function yamlPlaces(
	text: string,
	firstLine: number,
	point: (offset: number) => Point,
): YamlPlaces {
	const inFile = ({ line, column }: Point): Point => ({ line: line + firstLine - 1, column });
	let contents: Node | null | undefined;
	const find = (path: Path) => {
		contents ??= contentsOf(text);
		return findNode(contents, path, contents?.range?.[0] ?? 0);
	};
	return {
		place(path, at = 'value') {
			const { node, key } = find(path);
			const offset = at === 'value' && node && standsAlone(node) ? (node.range?.[0] ?? key) : key;
			return inFile(point(offset));
		},
		placeIn(path, within) {
			const { node, key } = find(path);
			if (!isScalar(node) || !node.range) return inFile(point(key));
			const start = point(node.range[0]);
			if (node.type === 'BLOCK_LITERAL') {
				const indent = blockIndent(text, node.range[0], String(node.value));
				return inFile({ line: start.line + within.line, column: indent + within.column });
			}
			if (within.line > 1 || node.type === 'BLOCK_FOLDED') return inFile(start);
			const quote = node.type?.startsWith('QUOTE') ? 1 : 0;
			return inFile({ line: start.line, column: start.column + quote + within.column - 1 });
		},
		written(path) {
			const { node } = find(path);
			return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
		},
	};
}

/** Says whether a value can be pointed at; blocks begin on the next line, and what is empty is nowhere. */
const standsAlone = (node: Node) =>
	isCollection(node) ? node.flow === true : node.range?.[0] !== node.range?.[1];

function contentsOf(text: string): Node | null {
	const { tokens, tooDeep } = yamlTokens(text);
	return tooDeep === undefined ? composeYaml(tokens, text.length).document.contents : null;
}

/** The node at a path and the place of its key; where it is missing, the nearest parent's key and no node. */
function findNode(contents: Node | null, path: Path, begin: number): { node?: Node; key: number } {
	let [node, key]: [Node | null | undefined, number] = [contents, begin];
	for (const step of path) {
		let next: unknown;
		if (isMap(node)) {
			// The last of several equal keys is the one whose value counts.
			const pair = node.items.findLast((item) => String(item.key) === String(step));
			if (!pair) return { key };
			key = (pair.key as Node | null)?.range?.[0] ?? key;
			next = pair.value;
		} else if (isSeq(node) && typeof step === 'number') {
			next = node.items[step];
			if (next === undefined) return { key };
			const item = isPair(next) ? next.key : next;
			key = (item as Node | null)?.range?.[0] ?? key;
		} else return { key };
		node = next as Node | null;
	}
	return node ? { node, key } : { key };
}

function blockIndent(text: string, header: number, value: string): number {
	const lines = text.slice(text.indexOf('\n', header) + 1).split('\n', 200);
	const spaces = (line = '') => line.length - line.trimStart().length;
	const filled = (line: string) => line.trim() !== '';
	return spaces(lines.find(filled)) - spaces(value.split('\n').find(filled));
}
