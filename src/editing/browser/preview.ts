import CMS from 'decap-cms-app';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Component, createElement as h } from 'react';
import { findingsPane } from '#src/editing/browser/findings-pane.ts';
import { showEntry } from '#src/editing/browser/preview-catalogue.ts';
import { proseBodyHtml } from '#src/editing/browser/prose-body-html.ts';
import { plainValue, type Immutable } from '#src/editing/browser/react-props.ts';
import { entryData, faultKey, type Data } from '#src/editing/form-data.ts';
import type { Form } from '#src/editing/form.ts';
import type { Entry } from '#src/entries/entry.ts';
import { languages, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import EntryDetail from '#src/components/EntryDetail.astro';
import siteStyles from '#src/styles/site.scss?url';

interface PreviewProps {
	readonly entry: Immutable;
}

/** Has each form show, beside it, the page of its entry: by the site's own components and styles, in both languages. */
export function registerPreviews(forms: readonly Form[], language: Language): void {
	CMS.registerPreviewStyle(new URL(siteStyles, location.href).href);
	for (const form of forms) {
		if (form.type) CMS.registerPreviewTemplate(form.name, preview(form, language) as never);
	}
}

/** The entry as far as it is filled in; what the views cannot do without stands empty. */
function draftEntry(form: Form, data: Data, slug: string): Entry {
	const { type } = form;
	const id = String(data['id'] ?? slug) || 'neu';
	const files = languages.map((l) => `${type?.folder}/${l}/${id}.mdx`);
	return {
		type: type?.name,
		id,
		data: { title: {}, summary: {}, ...entryData(form, data) },
		files: form.only ? files : [`${type?.folder}/${id}.yaml`],
	} as unknown as Entry;
}

/** The page of an entry in one language. Never throws: what cannot be shown yet is said. */
async function pageHtml(form: Form, data: Data, slug: string, language: Language): Promise<string> {
	try {
		const entry = draftEntry(form, data, slug);
		showEntry(entry);
		const container = await AstroContainer.create();
		const slots =
			form.extension === 'mdx'
				? { default: await proseBodyHtml(String(data['body'] ?? ''), language) }
				: {};
		return await container.renderToString(
			EntryDetail as never,
			{ props: { language, entry }, slots, params: { lang: language } } as never,
		);
	} catch (error) {
		console.warn(error);
		return `<p>${words(language).editing.previewFailed}</p>`;
	}
}

const preview = (form: Form, editor: Language) =>
	class Preview extends Component<PreviewProps, { html: Partial<Record<Language, string>> }> {
		override state = { html: {} as Partial<Record<Language, string>> };
		#run = 0;

		override componentDidMount() {
			void this.update();
		}

		override componentDidUpdate(before: PreviewProps) {
			if (before.entry !== this.props.entry) void this.update();
		}

		data = () => plainValue(this.props.entry.get('data')) as Data;

		async update() {
			const run = ++this.#run;
			const slug = String(this.props.entry.get('slug') ?? '');
			const html: Partial<Record<Language, string>> = {};
			for (const language of form.only ? [form.only] : languages) {
				html[language] = await pageHtml(form, this.data(), slug, language);
			}
			// Only the latest state counts where someone types faster than pages are made.
			if (run === this.#run) this.setState({ html });
		}

		override render() {
			const { html } = this.state;
			const fault = this.data()[faultKey];
			if (fault !== undefined)
				return h('p', { className: 'lead', role: 'alert', 'data-findings': 1 }, String(fault));
			return h(
				'div',
				{ className: 'wide', lang: editor },
				...languages
					.filter((language) => html[language] !== undefined)
					.map((language) =>
						h('section', {
							key: language,
							lang: language,
							'data-preview': language,
							// Made by the site's own components, which escape what an entry says.
							dangerouslySetInnerHTML: { __html: html[language] ?? '' },
						}),
					),
				findingsPane(form, this.data(), editor),
			);
		}
	};
