import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { allRecords, valuesOf } from '#src/checks/check.ts';
import { entanglement } from '#src/checks/markdown-nesting.ts';
import { parseMdx } from '#src/checks/mdx-parse.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import { askedAddress } from '#src/entries/link-status.ts';
import { inOverlay } from '#src/entries/overlay.ts';

/**
 * The external addresses that content links to, sorted, each with the files that do, below the content folder. What lies in
 * the overlay is left out: the file that answers are kept in is public, and an address can name a person.
 */
export function linkedAddresses(content: ContentFolder): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, Set<string>>();
	const add = (url: unknown, file: string) => {
		if (inOverlay(file)) return;
		if (typeof url !== 'string' || !/^https?:/i.test(url) || !URL.canParse(url)) return;
		const address = askedAddress(url);
		found.set(address, (found.get(address) ?? new Set()).add(file));
	};
	for (const record of allRecords(content)) {
		for (const { rule, value, path } of valuesOf(record)) {
			const { file } = record.place(path);
			if (rule.kind === 'link') add(value, file);
			if (rule.kind !== 'prose' || typeof value !== 'object' || value === null) continue;
			for (const text of Object.values(value)) {
				// The content check names texts of which the parser would make too much.
				if (typeof text !== 'string' || entanglement(text)) continue;
				for (const url of linksIn(fromMarkdown(text))) add(url, file);
			}
		}
	}
	for (const { bodies } of content.entries) {
		for (const { file, text } of bodies) {
			const { tree } = entanglement(text) ? {} : parseMdx(text);
			if (tree) for (const url of linksIn(tree)) add(url, file);
		}
	}
	return new Map(
		[...found]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([address, files]) => [address, [...files].sort()]),
	);
}

/** Where the links of a text lead, those in the attributes of components too. */
function linksIn(tree: Nodes): unknown[] {
	const urls: unknown[] = [];
	visit(tree, (node) => {
		if (node.type === 'link' || node.type === 'definition') urls.push(node.url);
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		for (const attribute of node.attributes) urls.push(attribute.value);
	});
	return urls;
}
