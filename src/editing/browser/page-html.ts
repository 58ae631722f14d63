import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { toHtml } from 'hast-util-to-html';
import { showEntry } from '#src/editing/browser/preview-catalogue.ts';
import { proseBodyHtml } from '#src/editing/browser/prose-body-html.ts';
import { entryData, type Data } from '#src/editing/form-data.ts';
import type { Form } from '#src/editing/form.ts';
import type { Entry } from '#src/entries/entry.ts';
import { languages, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import EntryDetail from '#src/components/EntryDetail.astro';

/**
 * The page of an entry in one language, by the site's own components. Never throws: what cannot be shown yet is said.
 *
 * @param id of the entry, empty where it has none yet
 */
export async function pageHtml(
	form: Form,
	data: Data,
	id: string,
	language: Language,
): Promise<string> {
	try {
		const entry = draftEntry(form, data, id || 'neu');
		showEntry(entry);
		const container = await AstroContainer.create();
		const isProse = form.extension === 'mdx';
		const body = isProse ? await bodyHtml(String(data['body'] ?? ''), language, container) : '';
		return await container.renderToString(
			EntryDetail as never,
			{ props: { language, entry }, slots: { default: body }, params: { lang: language } } as never,
		);
	} catch (error) {
		console.warn(error);
		return `<p>${words(language).editing.previewFailed}</p>`;
	}
}

/** The entry as far as it is filled in; what the views cannot do without stands empty. */
function draftEntry(form: Form, data: Data, id: string): Entry {
	const { type } = form;
	const files = languages.map((l) => `${type?.folder}/${l}/${id}.mdx`);
	return {
		type: type?.name,
		id,
		data: { title: {}, summary: {}, ...entryData(form, data) },
		files: form.only ? files : [`${type?.folder}/${id}.yaml`],
	} as unknown as Entry;
}

/** The text of a guide or page; as it is typed while it is no proper MDX yet, such as within a tag. */
async function bodyHtml(body: string, language: Language, container: AstroContainer) {
	try {
		return await proseBodyHtml(body, language, container);
	} catch {
		const text = { type: 'text', value: body } as const;
		return toHtml({ type: 'element', tagName: 'pre', properties: {}, children: [text] });
	}
}
