import { catalog } from '#src/catalog/catalog.ts';
import type { ContentType } from '#src/catalog/content-type.ts';
import { belowItsFolder, inOverlay } from '#src/entries/overlay.ts';
import { linkStatusFile } from '#src/entries/link-status.ts';
import { publishedIdsFile } from '#src/entries/published-ids.ts';
import { isLanguage, type Language } from '#src/i18n/languages.ts';

/** What a file in the content folder is, by its path. `stem` is its name without the extension. */
export type ContentPlace =
	| {
			readonly kind: 'entry';
			readonly type: ContentType;
			readonly language?: Language;
			readonly stem: string;
	  }
	| { readonly kind: 'vocabulary'; readonly stem: string }
	| { readonly kind: 'site' }
	| { readonly kind: 'synonyms' }
	| { readonly kind: 'wording' }
	| { readonly kind: 'link-status' }
	| { readonly kind: 'ids' }
	| { readonly kind: 'media'; readonly name: string }
	| { readonly kind: 'documentation' };

/** A place and the extension that a file there must have. */
export interface OwnedPlace {
	readonly place: ContentPlace;
	readonly extension?: string;
}

// For people, or left by their systems; neither is content.
const documentation = new Set(['README.md', 'LICENSE', 'LICENSE.md']);
const systemFiles = new Set(['.gitkeep', '.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Which part of the catalogue owns a file, whatever its extension; undefined where none does. The overlay holds entries
 * with all languages in one file, and pictures; what describes the catalogue lies in the content folder alone.
 */
export function contentPlace(path: string): OwnedPlace | undefined {
	if (!inOverlay(path)) return placeBelow(path);
	const owned = placeBelow(belowItsFolder(path));
	const mayBe = owned && ['entry', 'media', 'documentation'].includes(owned.place.kind);
	return mayBe && owned.extension !== '.mdx' ? owned : undefined;
}

function placeBelow(path: string): OwnedPlace | undefined {
	const folders = path.split('/');
	const name = folders.pop() ?? '';
	const stem = name.replace(/\.[^.]*$/, '');
	const [folder, below] = folders;
	if (systemFiles.has(name)) return { place: { kind: 'documentation' } };
	if (name.startsWith('.')) return undefined;
	if (folder === undefined) {
		if (documentation.has(name)) return { place: { kind: 'documentation' } };
		if (path === linkStatusFile) return { place: { kind: 'link-status' } };
		if (path === publishedIdsFile) return { place: { kind: 'ids' } };
		return stem === 'site' ? { place: { kind: 'site' }, extension: '.yaml' } : undefined;
	}
	if (folder === 'media')
		return below === undefined ? { place: { kind: 'media', name } } : undefined;
	if (folder === 'vocabularies' && below === undefined) {
		if (stem === 'wording') return { place: { kind: 'wording' }, extension: '.yaml' };
		return { place: { kind: 'vocabulary', stem }, extension: '.yaml' };
	}
	if (folder === 'search' && below === undefined) {
		return stem === 'synonyms' ? { place: { kind: 'synonyms' }, extension: '.yaml' } : undefined;
	}
	const type = catalog.find((candidate) => candidate.folder === folder);
	if (!type) return undefined;
	const extension = `.${type.format}`;
	if (type.format === 'yaml') {
		return below === undefined ? { place: { kind: 'entry', type, stem }, extension } : undefined;
	}
	if (folders.length !== 2 || !isLanguage(below)) return undefined;
	return { place: { kind: 'entry', type, language: below, stem }, extension };
}
