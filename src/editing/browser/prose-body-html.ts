import type { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Element, Root } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { toHast, type State } from 'mdast-util-to-hast';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdx } from 'micromark-extension-mdx';
import { visit } from 'unist-util-visit';
import { catalogue } from '#src/editing/browser/preview-catalogue.ts';
import { catalogueImages } from '#src/editing/browser/preview-images.ts';
import type { Language } from '#src/i18n/languages.ts';
import { href } from '#src/site/base.ts';
import { contentLink } from '#src/site/content-links.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

const components = Object.fromEntries(
	Object.entries(
		import.meta.glob<{ default: unknown }>('../../components/authors/*.astro', { eager: true }),
	).map(([path, module]) => [path.replace(/^.*\/|\.astro$/g, ''), module.default]),
);

/** Holds the place of an author's component while the Markdown around it is cleaned. */
const standIn = 'author-component';
const allowed = {
	...defaultSchema,
	clobberPrefix: '',
	tagNames: [...(defaultSchema.tagNames ?? []), standIn],
	attributes: { ...defaultSchema.attributes, [standIn]: ['dataIndex'] },
	protocols: {
		...defaultSchema.protocols,
		href: ['http', 'https', 'mailto', 'tel', 'entry', 'section', 'term', 'search'],
	},
};

/**
 * The text of a guide or page as HTML for the preview: its Markdown cleaned, the authors' components by the site's own
 * ones, links and pictures with their addresses. Code in it is never run, nor shown.
 *
 * @throws if the text is no proper MDX, such as while a tag is being typed
 */
export async function proseBodyHtml(
	body: string,
	language: Language,
	container: AstroContainer,
): Promise<string> {
	const { tree, tags } = cleanTree(body);
	const all = await catalogue();
	visit(tree, 'element', ({ tagName, properties }) => {
		if (tagName === 'a' && typeof properties['href'] === 'string') {
			const link = contentLink(all, language, properties['href']);
			properties['href'] = 'path' in link ? href(link.path) : link.url;
		}
		if (tagName === 'img') {
			const name = String(properties['src']).split('/').at(-1) ?? '';
			properties['src'] = catalogueImages[name]?.src;
		}
	});
	const places: Element[] = [];
	visit(tree, 'element', (node) => void (node.tagName === standIn && places.push(node)));
	// Those within others first, since they are part of what the others show.
	for (const place of places.reverse()) {
		const tag = tags[Number(place.properties['dataIndex'])];
		const slot = toHtml(place.children, { allowDangerousHtml: true });
		const html = tag ? await componentHtml(tag, slot, language, container) : '';
		Object.assign(place, { type: 'raw', value: html });
	}
	return `<div class="prose">${toHtml(tree, { allowDangerousHtml: true })}</div>`;
}

function cleanTree(body: string): { tree: Root; tags: readonly Tag[] } {
	const tags: Tag[] = [];
	const place = (state: State, node: Tag): Element => ({
		type: 'element',
		tagName: standIn,
		properties: { dataIndex: tags.push(node) - 1 },
		children: state.all(node) as Element[],
	});
	const markdown = fromMarkdown(body, {
		extensions: [mdx(), gfmTable()],
		mdastExtensions: [mdxFromMarkdown(), gfmTableFromMarkdown()],
	});
	const handlers = { mdxJsxFlowElement: place, mdxJsxTextElement: place };
	return { tree: sanitize(toHast(markdown, { handlers }), allowed) as Root, tags };
}

async function componentHtml(
	{ name, attributes }: Tag,
	slot: string,
	language: Language,
	container: AstroContainer,
): Promise<string> {
	const component = Object.hasOwn(components, name ?? '') ? components[name ?? ''] : undefined;
	// What is no component of ours is named among the findings; its text is shown all the same.
	if (!component) return slot;
	const props = Object.fromEntries(
		attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
				? [[attribute.name, attribute.value]]
				: [],
		),
	);
	return container.renderToString(
		component as never,
		{ props, slots: { default: slot }, params: { lang: language } } as never,
	);
}
