import { isCollection, isNode, isPair, type Document, type Node } from 'yaml';

/** Takes the comments of a field to where they stay when keys move: above the key, or on one line behind the value. */
export function settleFieldComments(key: Node, value: Node) {
	setAbove(key, key.commentBefore, taken(key, 'comment'));
	lowerComment(value);
	setAbove(key, key.commentBefore, taken(value, 'commentBefore'));
	settleEnd(value, key);
}

/** Takes the comments of a list's item above it, or on one line behind it. */
export function settleItemComments(item: Node) {
	setAbove(item, item.commentBefore);
	settleEnd(item, item);
}

/** Gives the comment above a map or list to what it begins with: to that it belongs, and with that it moves. */
export function lowerComment(value: unknown) {
	const first = firstIn(value);
	if (first && isCollection(value) && !value.flow) {
		setAbove(first, taken(value, 'commentBefore'), first.commentBefore);
	}
}

/** Gives the comment above the first key or item in a list's item to that one, since it stands above its dash. */
export function raiseComment(item: Node) {
	const first = firstIn(item);
	if (first) setAbove(item, item.commentBefore, taken(first, 'commentBefore'));
}

function firstIn(node: unknown): Node | undefined {
	const [first] = isCollection(node) ? node.items : [];
	const owner = isPair(first) ? first.key : first;
	return isNode(owner) ? owner : undefined;
}

/** Parts the comment at the head of a file, which ends with a blank line, from the one above its first field. */
export function settleFileComments(document: Document) {
	const { contents } = document;
	const first = firstIn(contents) ?? contents;
	if (first && contents) {
		const above = joined(taken(contents, 'commentBefore'), taken(first, 'commentBefore'));
		const end = above.endsWith('\n') ? above.length : above.lastIndexOf('\n\n');
		setAbove(document, document.commentBefore, above.slice(0, Math.max(0, end)));
		setAbove(first, above.slice(Math.max(0, end)));
	}
	if (contents) {
		document.comment = tidy(joined(taken(contents, 'comment'), document.comment)) || null;
	}
}

/** A comment behind a value stays there if it is one line, or the last thing in a map or list in blocks. */
function settleEnd(node: Node, owner: Node) {
	const comment = tidy(taken(node, 'comment'));
	const stays = isCollection(node)
		? !node.flow || node.items.length === 0
		: !comment.includes('\n');
	if (comment && stays) node.comment = comment;
	else setAbove(owner, owner.commentBefore, comment);
}

function taken(node: Node, from: 'commentBefore' | 'comment'): string | null | undefined {
	const comment = node[from];
	delete node[from];
	return comment;
}

function setAbove(owner: Node | Document, ...comments: (string | null | undefined)[]) {
	const comment = tidy(joined(...comments));
	if (comment) owner.commentBefore = comment;
	else owner.commentBefore = null;
}

const joined = (...comments: (string | null | undefined)[]) => comments.filter(Boolean).join('\n');

/** Without blank lines and blanks at line ends; a line of only `#` is kept. */
const tidy = (comment: string | null | undefined) =>
	(comment ?? '')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => line.trimEnd() || ' ')
		.join('\n');
