import CMS from 'decap-cms-app';
import { Component, createElement as h } from 'react';
import { findingsPane } from '#src/editing/browser/findings-pane.ts';
import { pageHtml } from '#src/editing/browser/page-html.ts';
import { namedFiles, showPictures } from '#src/editing/browser/preview-images.ts';
import { plainValue, type Immutable } from '#src/editing/browser/react-props.ts';
import { faultKey, type Data } from '#src/editing/form-data.ts';
import type { Form } from '#src/editing/form.ts';
import { languages, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import siteStyles from '#src/styles/site.scss?url';

interface PreviewProps {
	readonly entry: Immutable;
	/** The file of a name, as an object that gives its address as its text; an empty one until it is loaded. */
	readonly getAsset: (name: string) => { readonly path?: string };
	/** The frame that the preview stands in, which Decap gives neither title nor language. */
	readonly document: Document;
	readonly window: Window;
}

type Pages = Partial<Record<Language, string>>;

/** Has each form show, beside it, the page of its entry: by the site's own components and styles, in both languages. */
export function registerPreviews(forms: readonly Form[], language: Language): void {
	CMS.registerPreviewStyle(new URL(siteStyles, location.href).href);
	for (const form of forms) {
		if (form.type) CMS.registerPreviewTemplate(form.name, preview(form, language) as never);
	}
}

const preview = (form: Form, editor: Language) =>
	class Preview extends Component<PreviewProps, { html: Pages }> {
		override state = { html: {} as Pages };
		#run = 0;

		override componentDidMount() {
			const { document: page, window: frame } = this.props;
			page.documentElement.lang = editor;
			page.title = words(editor).editing.preview;
			frame.frameElement?.setAttribute('title', page.title);
			this.pictures();
			void this.update();
		}

		override componentDidUpdate(before: PreviewProps) {
			const areNew = this.pictures();
			if (areNew || before.entry !== this.props.entry) void this.update();
		}

		data = () => plainValue(this.props.entry.get('data')) as Data;

		slug = () => String(this.data()['id'] ?? this.props.entry.get('slug') ?? '');

		/** Makes the entry's pictures known to the views, as far as Decap has loaded them. */
		pictures(): boolean {
			const loaded = namedFiles(form, this.data())
				.map((name) => [name, this.props.getAsset(name)] as const)
				.filter(([, asset]) => asset.path !== 'empty.svg');
			return showPictures(new Map(loaded.map(([name, asset]) => [name, String(asset)])));
		}

		async update() {
			const run = ++this.#run;
			const html: Pages = {};
			for (const language of form.only ? [form.only] : languages) {
				const page = await pageHtml(form, this.data(), this.slug(), language);
				html[language] = withOwnIds(page, language);
			}
			// Only the latest state counts where someone types faster than pages are made.
			if (run === this.#run) this.setState({ html });
		}

		override render() {
			const { html } = this.state;
			const fault = this.data()[faultKey];
			if (fault !== undefined)
				return h(
					'main',
					null,
					h('p', { className: 'lead', role: 'alert', 'data-findings': 1 }, String(fault)),
				);
			return h(
				'main',
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
				findingsPane(form, this.data(), this.slug(), editor),
			);
		}
	};

/** The pages of both languages stand in one document here, where an id may be there once only. */
function withOwnIds(html: string, language: Language): string {
	const page = document.createElement('template');
	page.innerHTML = html;
	const own = (value: string) => `${value}-${language}`;
	for (const element of page.content.querySelectorAll('[id], [aria-labelledby], a[href^="#"]')) {
		for (const name of ['id', 'aria-labelledby', 'href']) {
			const value = element.getAttribute(name);
			if (value && (name !== 'href' || value.startsWith('#'))) {
				element.setAttribute(name, value.split(' ').map(own).join(' '));
			}
		}
	}
	return page.innerHTML;
}
