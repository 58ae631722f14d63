import { isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isPerLanguage, type FieldRule, type Fields } from '#src/catalog/content-type.ts';
import { settleKey, settleScalar } from '#src/entries/yaml/scalar-style.ts';
import * as comments from '#src/entries/yaml/yaml-comments.ts';
import { languages } from '#src/i18n/languages.ts';

const layout = {
	lineWidth: 0,
	singleQuote: true,
	doubleQuotedMinMultiLineLength: Infinity,
	directives: false,
	nullStr: 'null',
} as const;

/** As much of a rule as the canonical form goes by. */
type Shape = Pick<FieldRule, 'kind' | 'fields' | 'item'>;

/** Writes a document, which is changed by it, in the form that `format-entry.ts` describes. */
export function canonicalYaml(document: Document, fields: Fields): string {
	const { contents } = document;
	if (document.directives) document.directives.docEnd = false;
	if (!contents || (isScalar(contents) && contents.value === null)) return commentsOf(document);
	comments.settleFileComments(document);
	settle(contents, { kind: 'group', fields });
	return document.toString(layout);
}

function settle(node: Node, shape: Shape | undefined) {
	delete node.spaceBefore;
	if (isScalar(node)) settleScalar(node, shape?.kind);
	else if (isMap(node)) settleMap(node as YAMLMap<Node, Node | null>, shape);
	else if (isSeq(node)) settleList(node as YAMLSeq<Node | null>, shape?.item);
}

function settleMap(map: YAMLMap<Node, Node | null>, shape: Shape | undefined) {
	const order = keyOrder(shape);
	for (const pair of map.items) {
		pair.value ??= new Scalar(null);
		delete pair.key.spaceBefore;
		if (isScalar(pair.key)) settleKey(pair.key, order.includes(nameOf(pair)));
		comments.settleFieldComments(pair.key, pair.value);
		settle(pair.value, shapeBelow(shape, nameOf(pair)));
	}
	const rank = (pair: Pair<Node, Node | null>) => {
		const place = order.indexOf(nameOf(pair));
		return place === -1 ? order.length : place;
	};
	map.items.sort((one, other) => rank(one) - rank(other));
	map.flow = map.items.length === 0;
}

function settleList(list: YAMLSeq<Node | null>, shape: Shape | undefined) {
	for (const [index, item] of list.items.entries()) {
		const node = item ?? new Scalar(null);
		list.items[index] = node;
		comments.settleItemComments(node);
		settle(node, shape);
		comments.raiseComment(node);
	}
	list.flow = list.items.length === 0;
}

const nameOf = ({ key }: Pair<Node, Node | null>) => (isScalar(key) ? String(key.value) : '');

const keyOrder = (shape: Shape | undefined): readonly string[] =>
	isPerLanguage(shape) ? languages : Object.keys(shape?.fields ?? {});

function shapeBelow(shape: Shape | undefined, name: string): Shape | undefined {
	if (isPerLanguage(shape)) return shape;
	return shape?.fields && Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
}

/** A file without fields keeps its comments. */
function commentsOf(document: Document): string {
	document.contents = null;
	const text = document.toString({ ...layout, nullStr: '' }).trim();
	return text && `${text}\n`;
}
