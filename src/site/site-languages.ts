import type { Site } from '#src/catalog/site.ts';
import { furtherLanguages, type FurtherTag } from '#src/i18n/further-languages.ts';
import { languages, type InterfaceLanguage } from '#src/i18n/languages.ts';

/**
 * The languages of the interface in which a site is built, in the order visitors are offered them: those of content, and
 * those that `content/site.yaml` switches on.
 *
 * @throws where one is switched on that no file in `src/i18n/further/` brings along; the content check says so before
 */
export function siteLanguages({ furtherLanguages: further = [] }: Site): InterfaceLanguage[] {
	for (const tag of further) {
		if (!furtherLanguages.has(tag))
			throw new Error(
				`content/site.yaml switches on the language "${tag}", but there is no src/i18n/further/${tag}.ts.`,
			);
	}
	return [...languages, ...(further as FurtherTag[])];
}
