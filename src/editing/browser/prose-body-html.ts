import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { Language } from '#src/i18n/languages.ts';

/** The text of a guide or page as HTML for the preview: Markdown, with the authors' components as plain boxes. */
export async function proseBodyHtml(body: string, _language: Language): Promise<string> {
	const plain = body.replace(/^<\/?[A-Z][^>]*>$/gm, '');
	const tree = fromMarkdown(plain, {
		extensions: [gfmTable()],
		mdastExtensions: [gfmTableFromMarkdown()],
	});
	return `<div class="prose">${toHtml(sanitize(toHast(tree), defaultSchema))}</div>`;
}
