// First, since Zod looks at this when the schemas are made: the site forbids `eval`.
import '#src/editing/suggestion/browser/zod-without-eval.ts';
import { pageLanguage } from '#src/i18n/browser/page-language.ts';
import { faultKey, type Data } from '#src/editing/form-data.ts';
import { formData } from '#src/editing/read-file.ts';
import type { HandOverSettings } from '#src/editing/suggestion/browser/hand-over.ts';
import { make } from '#src/editing/suggestion/browser/make.ts';
import { showSuggestionForm } from '#src/editing/suggestion/browser/suggestion-form.ts';
import type { FormNames } from '#src/editing/suggestion/browser/control.ts';
import type { KnownNames } from '#src/editing/suggestion/known-names.ts';
import type { NameIndex } from '#src/editing/suggestion/name-files.ts';
import { nameStore } from '#src/editing/suggestion/name-store.ts';
import { suggestedPath } from '#src/editing/suggestion/suggested-file.ts';
import { suggestionForms, type SuggestionForm } from '#src/editing/suggestion/suggestion-forms.ts';
import { idPattern } from '#src/catalog/patterns.ts';
import { contentLanguage, textIn, type Language, type Text } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';
import { part } from '#src/search/browser/part.ts';

/** Brings the form of a suggestion to life, filled in with an entry where the address names one: `?entry=…`. */
export async function startSuggestion(): Promise<void> {
	const page = part(document, '[data-suggest]', HTMLElement);
	const status = part(document, '[data-status]', HTMLElement);
	const language = pageLanguage();
	const { suggest } = words(language);
	const announce = (message: string) => {
		status.textContent = message;
	};
	try {
		const form = suggestionForms.find(({ name }) => name === page.dataset['suggest']);
		const settings = part(document, '[data-settings]', HTMLScriptElement).textContent;
		const site = JSON.parse(settings) as HandOverSettings;
		if (!form) throw new Error('The page names no form.');
		const names = await formNames(form, page.dataset['known']);
		const wanted = new URLSearchParams(location.search).get('entry');
		// Who switches the language goes on with the same entry.
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
			link.search = location.search;
		}
		const changed = wanted
			? await entryToChange(form, wanted, page, contentLanguage(language))
			: undefined;
		const root = make('div');
		page.append(root);
		announce('');
		if (wanted && !changed) announce(fill(suggest.noEntry, { id: wanted }));
		if (changed) {
			const title = changed.data['title'];
			const text = typeof title === 'string' ? title : textIn(language, title as Text)?.words;
			part(document, '[data-title]', HTMLElement).textContent = fill(suggest.changeTitle, {
				title: text ?? changed.id,
			});
		}
		const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
		const parts = { form, language, names, site, today, announce };
		showSuggestionForm(root, changed ? { ...parts, changed } : parts);
		page.dataset['ready'] = '';
	} catch (error) {
		announce(suggest.failed);
		console.error(error);
	}
}

/** What the form knows from the start, and the names that it asks for. */
async function formNames({ type }: SuggestionForm, address = ''): Promise<FormNames> {
	const { index, ...known } = (await fetched(address)) as Omit<KnownNames, 'entries'> & {
		index: NameIndex;
	};
	const store = nameStore(index, (file) =>
		fetched(address.replace(/[^/]*$/, `names/${file}.json`)),
	);
	// Most forms have no prose with components, and need not load its check.
	const prose =
		type.format === 'mdx'
			? (await import('#src/editing/suggestion/browser/prose-check.ts')).proseCheck
			: undefined;
	return Object.assign(store, { ...known, prose });
}

async function fetched(address: string): Promise<unknown> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return answer.json();
}

async function entryToChange(
	form: SuggestionForm,
	id: string,
	page: HTMLElement,
	language: Language,
) {
	if (!idPattern.test(id)) return undefined;
	const answer = await fetch(`${page.dataset['content']}${suggestedPath(form, id)}`);
	if (!answer.ok) return undefined;
	const data = formData(form, await answer.text(), language);
	return faultKey in data ? undefined : { id, data: { ...data, id } as Data };
}
