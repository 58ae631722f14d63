import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

const allowed: Schema = {
	...defaultSchema,
	tagNames: ['p', 'strong', 'em', 'ul', 'ol', 'li', 'a', 'br'],
	attributes: { a: ['href'], ol: ['start'] },
	protocols: { href: ['http', 'https', 'mailto', 'tel'] },
	clobberPrefix: '',
};

/**
 * The small Markdown subset of prose fields as HTML, cleaned by an allow-list: paragraphs, emphasis, lists and links.
 *
 * @param resolve turns a link's target into its address
 * @param note what to say behind a link, by its target
 */
export function proseHtml(
	markdown: string,
	resolve: (target: string) => string,
	note: (target: string) => string | undefined = () => undefined,
): string {
	const tree = toHast(fromMarkdown(markdown));
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'a') return;
		const target = String(node.properties['href']);
		node.properties['href'] = resolve(target);
		const said = note(target);
		if (!said || !parent || index === undefined) return;
		parent.children.splice(index + 1, 0, { type: 'text', value: ` ${said}` });
	});
	return toHtml(sanitize(tree, allowed));
}
