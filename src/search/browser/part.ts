/**
 * The one element of the page that a script works with.
 *
 * @throws where the page does not hold it: markup and script belong together
 */
export function part<E extends Element>(root: ParentNode, selector: string, kind: new () => E): E {
	const found = root.querySelector(selector);
	if (!(found instanceof kind)) throw new Error(`The page holds no ${selector}.`);
	return found;
}

/** A fresh copy of what stands in a `<template data-template="…">`. */
export function copyOf<E extends Element>(
	root: ParentNode,
	template: string,
	kind: new () => E,
): E {
	const { content } = part(root, `template[data-template="${template}"]`, HTMLTemplateElement);
	return part(document.importNode(content, true), '*', kind);
}
