import { Composer, isCollection, isMap, isNode, isPair, Parser } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import type { TokenFault } from '#src/entries/yaml/yaml-tokens.ts';

/** The syntax tree of the first document that tokens hold, and what is wrong with its keys. */
export interface ComposedYaml {
	readonly document: Document.Parsed;
	readonly faults: readonly TokenFault[];
}

/**
 * Composes tokens to a syntax tree; `length` is that of the text they come from. Merge keys are taken out, and keys
 * that are lists or groups.
 */
export function composeYaml(tokens: readonly string[], length: number): ComposedYaml {
	const composer = new Composer({
		version: '1.2',
		schema: 'core',
		merge: false,
		resolveKnownTags: false,
		prettyErrors: false,
		// The parser compares each key with each other; `keyFaults` finds duplicates in one pass.
		uniqueKeys: false,
	});
	const [document, second] = withoutStacks(() => {
		const [one, other] = composer.compose(nodes(tokens), true, length);
		return [one, other] as const;
	});
	// Asked to, the composer gives one document at least.
	const first = document as Document.Parsed;
	// Where the structure is not clear, nor is which keys are together.
	const faults = first.errors.length ? [] : keyFaults(first);
	if (second) faults.push({ code: 'several-documents', offset: second.range[0], value: '' });
	return { document: first, faults };
}

/** For a text full of mistakes, finding out where in this program each is noticed takes nine tenths of the time. */
function withoutStacks<T>(work: () => T): T {
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return work();
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}

/** So many errors show that a text is no YAML; each costs the composer time. */
const mostErrors = 50;

function* nodes(tokens: readonly string[]) {
	const parser = new Parser();
	let errors = 0;
	for (const token of tokens) {
		for (const node of parser.next(token)) {
			if (node.type === 'error') errors++;
			yield node;
		}
		if (errors > mostErrors) return;
	}
	yield* parser.end();
}

/** Names keys that are there twice, and takes out merge keys and those that are no names. */
function keyFaults(document: Document.Parsed): TokenFault[] {
	const found: TokenFault[] = [];
	const look = (node: unknown) => {
		if (isMap(node)) lookAtKeys(node, found);
		// How deeply nodes may be nested was limited with the tokens.
		if (isCollection(node)) for (const item of node.items) look(isPair(item) ? item.value : item);
	};
	look(document.contents);
	return found;
}

function lookAtKeys(map: YAMLMap, found: TokenFault[]) {
	const known = new Set<string>();
	const before = found.length;
	for (const { key } of map.items) {
		const value = String(key);
		const offset = (isNode(key) ? key : map).range?.[0] ?? 0;
		if (isCollection(key)) found.push({ code: 'yaml-key', offset, value });
		else if (value === '<<') found.push({ code: 'yaml-merge-key', offset, value });
		else if (known.has(value)) found.push({ code: 'duplicate-key', offset, value });
		known.add(value);
	}
	if (found.length > before)
		map.items = map.items.filter(({ key }) => !isCollection(key) && String(key) !== '<<');
}
