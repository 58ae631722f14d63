import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import { textIn, type InterfaceLanguage } from '#src/i18n/languages.ts';

/**
 * The place of an entry, as it can stand before its Land: `Duisburg` before Nordrhein-Westfalen.
 *
 * @returns undefined where the Land has the same name, or where the place would seem to lie in the first of several
 */
export function placeBesideLand(
	catalogue: Catalogue,
	language: InterfaceLanguage,
	{ data }: Entry,
): string | undefined {
	const place = 'place' in data ? data.place : undefined;
	const [land, ...others] = 'laender' in data ? data.laender : [];
	if (!place || land === undefined || others.length > 0) return undefined;
	return place === textIn(language, catalogue.term('laender', land)?.label)?.words
		? undefined
		: place;
}
