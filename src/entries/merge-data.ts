import {
	isCollection,
	isMap,
	isScalar,
	isSeq,
	type Document,
	type Node,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { lowerComment, settleFileComments } from '#src/entries/yaml/yaml-comments.ts';

/** Brings a document to new data and keeps the nodes, and with them the comments, of what is still there. */
export function withData(document: Document, data: unknown): Document {
	settleFileComments(document);
	document.contents = merged(document, document.contents, filled(data));
	return document;
}

function merged(document: Document, node: unknown, value: unknown): Node {
	if (isMap(node) && isRecord(value)) return mergedMap(document, node, value);
	if (isSeq(node) && Array.isArray(value)) return mergedList(document, node, value);
	if (isScalar(node) && !isRecord(value) && !Array.isArray(value)) {
		if (node.value !== value) {
			node.value = value;
			delete node.source;
		}
		return node;
	}
	return document.createNode(value) as Node;
}

/** Keys keep the order of the document, since Decap mixes those of groups with more than eight (TRAPS D17). */
function mergedMap(document: Document, map: YAMLMap, value: Readonly<Record<string, unknown>>) {
	map.items = map.items.filter(({ key }) => Object.hasOwn(value, String(key)));
	for (const [key, below] of Object.entries(value)) {
		const pair = map.items.find((candidate) => String(candidate.key) === key);
		if (pair) {
			lowerComment(pair.value);
			pair.value = merged(document, pair.value, below);
		} else map.items.push(document.createPair(key, below));
	}
	return map;
}

/** An item that moved keeps its comment; one that is no longer there gives it to the one now in its place. */
function mergedList(document: Document, list: YAMLSeq, values: readonly unknown[]) {
	const before = list.items.map((item) => ({ item, print: fingerprint(asData(item)) }));
	const prints = values.map(fingerprint);
	const left = new Set(before);
	const same = prints.map((print) => {
		const found = [...left].find((candidate) => candidate.print === print);
		if (found) left.delete(found);
		return found;
	});
	list.items = values.map((value, index) => {
		const there = before[index];
		const from = same[index] ?? (there && left.delete(there) ? there : undefined);
		return merged(document, from?.item, value);
	});
	return list;
}

const asData = (node: unknown): unknown =>
	isCollection(node) || isScalar(node) ? node.toJSON() : node;

/** Says the same of equal data, in whatever order its keys are. */
const fingerprint = (data: unknown): string =>
	JSON.stringify(data, (_, value: unknown) =>
		isRecord(value)
			? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: value,
	);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Data without what is empty: `''`, null, `[]` and `{}` at every depth; line ends as in files. */
function filled(value: unknown): unknown {
	if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
	if (Array.isArray(value)) return value.map(filled).filter(isFilled);
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.map(([key, below]) => [key, filled(below)] as const)
			.filter(([, below]) => isFilled(below)),
	);
}

const isFilled = (value: unknown) =>
	value !== undefined &&
	value !== null &&
	value !== '' &&
	!(Array.isArray(value) && value.length === 0) &&
	!(isRecord(value) && Object.keys(value).length === 0);
