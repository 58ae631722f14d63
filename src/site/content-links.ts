import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { ContentTypeName } from '#src/catalog/content-type.ts';
import type { VocabularyName } from '#src/catalog/vocabulary.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import {
	entryPaths,
	pathIn,
	searchPaths,
	sectionPaths,
	suggestPaths,
	termPaths,
} from '#src/site/paths.ts';

/**
 * The address that a link in content means: `entry:dik`, `section:project`, `term:topics/sport`, `search:` and `suggest:` become
 * paths within the site, everything else stays as it is.
 *
 * @throws for a target that does not exist; the content check names it with its place before that
 */
export function contentLink(
	catalogue: Catalogue,
	language: InterfaceLanguage,
	target: string,
): { path: string } | { url: string } {
	const [scheme, rest = ''] = target.split(/:(.*)/s);
	switch (scheme) {
		case 'entry': {
			const entry = catalogue.entry(rest);
			if (!entry)
				throw new Error(`A link in content points to the entry "${rest}", which does not exist.`);
			return { path: pathIn(language, entryPaths(entry)) };
		}
		case 'section':
			return { path: pathIn(language, sectionPaths(contentTypeNamed(rest as ContentTypeName))) };
		case 'term': {
			const [vocabulary = '', term = ''] = rest.split('/');
			return { path: pathIn(language, termPaths(vocabulary as VocabularyName, term)) };
		}
		case 'search':
			return { path: pathIn(language, searchPaths) };
		case 'suggest':
			return { path: pathIn(language, suggestPaths) };
		default:
			return { url: target };
	}
}
