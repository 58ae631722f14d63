import { visitorFindings } from '#src/i18n/de/visitor-findings.ts';
import type { FurtherLanguage } from '#src/i18n/further-languages.ts';
import {
	type VisitorFinding,
	visitorParts,
	workingGroups,
	type Translation,
	type VisitorWords,
} from '#src/i18n/visitor-words.ts';

type Node = string | readonly Node[] | { readonly [name: string]: Node };

const isGroup = (node: Node | undefined): node is { readonly [name: string]: Node } =>
	typeof node === 'object' && !Array.isArray(node) && !('one' in node && 'other' in node);

/** The visitors' words with those of a translation in their place; what is not translated stays. */
export const translatedWords = (original: VisitorWords, translation: Translation): VisitorWords =>
	Object.fromEntries(
		visitorParts.map((part) => [part, merged(original[part] as Node, translation[part] as Node)]),
	) as unknown as VisitorWords;

const merged = (original: Node, translation: Node | undefined): Node =>
	translation === undefined
		? original
		: isGroup(original) && isGroup(translation)
			? Object.fromEntries(
					Object.entries(original).map(([name, node]) => [name, merged(node, translation[name])]),
				)
			: translation;

/**
 * The same with isolating marks (FSI, PDI) around what is filled in: a German title in an Arabic sentence keeps its own
 * direction, and the sentence its order. https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export const isolatedPlaces = <Said>(words: Said): Said => isolated(words as Node) as Said;

const isolated = (node: Node): Node =>
	typeof node === 'string'
		? node.replace(/\{\w+\}/g, '\u2068$&\u2069')
		: Array.isArray(node)
			? node.map(isolated)
			: Object.fromEntries(Object.entries(node).map(([name, part]) => [name, isolated(part)]));

/** What visitors read that a further language lacks, by its place: `search.inBrowser.none`, `findings.bad-url`. */
export const missingWords = (
	original: VisitorWords,
	{ words, findings }: Pick<FurtherLanguage, 'words' | 'findings'>,
): string[] => [
	...visitorParts.flatMap((part) =>
		missing(original[part] as Node, words[part] as Node | undefined, part),
	),
	...Object.keys(visitorFindings)
		.filter((code) => !findings[code as VisitorFinding])
		.map((code) => `findings.${code}`),
];

const missing = (original: Node, translation: Node | undefined, place: string): string[] =>
	translation === undefined && !isGroup(original)
		? [place]
		: isGroup(original)
			? Object.entries(original)
					.filter(([name]) => !(workingGroups as readonly string[]).includes(name))
					.flatMap(([name, node]) =>
						missing(node, isGroup(translation) ? translation[name] : undefined, `${place}.${name}`),
					)
			: [];
