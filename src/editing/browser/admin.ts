import CMS from 'decap-cms-app';
import { localBackend, remoteBackend } from '#src/editing/config/cms-backend.ts';
import { cmsConfig } from '#src/editing/config/cms-config.ts';
import { forms } from '#src/editing/forms.ts';
import { chosenLanguage } from '#src/editing/browser/chosen-language.ts';
import { registerFormats } from '#src/editing/browser/file-formats.ts';
import { guardBackend } from '#src/editing/browser/guard-backends.ts';
import { guardUploads } from '#src/editing/browser/guard-uploads.ts';
import { editedTypes } from '#src/editing/known-entry.ts';
import { loadCatalogue } from '#src/editing/browser/preview-catalogue.ts';
import { registerPreviews } from '#src/editing/browser/preview.ts';
import { registerRules } from '#src/editing/browser/rules-in-form.ts';
import { registerWidgets } from '#src/editing/browser/widgets.ts';
import type { Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import '#src/editing/browser/admin.css';

const proxyUrl = new URL('api/v1', location.href).href;

/** Has Decap speak the editor's language, and say where to look when it refuses to save. */
function registerWords(language: Language) {
	const decapWords = CMS.getLocale(language) as
		{ ui: { toast: Record<string, string> }; collection?: { collectionTop?: object } } | undefined;
	const { ui, collection } = decapWords ?? { ui: { toast: {} } };
	const { markedFields } = words(language).editing;
	const toast = { ...ui.toast, missingRequiredField: markedFields };
	// Decap's own plus sign is one of Chinese fonts, which most machines do not have.
	const collectionTop = { ...collection?.collectionTop, newButton: '+ %{collectionLabel}' };
	CMS.registerLocale(language, {
		...decapWords,
		ui: { ...ui, toast },
		collection: { ...collection, collectionTop },
	} as never);
}

/** Starts the editor once it knows the catalogue. */
async function start() {
	const known = await loadCatalogue();
	const language = chosenLanguage();
	document.documentElement.lang = language;
	const { cms } = known.site;
	const isLocal = document.body.dataset['mode'] === 'local';
	const backend = isLocal || !cms ? localBackend(proxyUrl) : remoteBackend(cms);
	const types = editedTypes(known.persons !== undefined);
	const all = forms(types);
	registerWords(language);
	registerFormats(all, language);
	registerWidgets(all, language);
	registerRules(all, language);
	registerPreviews(all, language);
	guardUploads(language);
	guardBackend(backend.name, words(language).editing);
	CMS.init({
		config: cmsConfig({
			types,
			settings: !known.persons,
			folder: known.persons ?? 'content',
			vocabularies: known.vocabularies,
			language,
			backend,
			siteUrl: new URL(import.meta.env.BASE_URL, import.meta.env.SITE || location.origin).href,
		}) as never,
	});
}

await start();
