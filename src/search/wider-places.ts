import { vocabularies, vocabularyNames } from '#src/catalog/vocabulary.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { isListed } from '#src/entries/entry.ts';
import { placeBesideLand } from '#src/entries/place-beside-land.ts';
import { textIn, type Language } from '#src/i18n/languages.ts';
import type { SynonymGroup } from '#src/search/synonym-groups.ts';

/**
 * What also holds for a place: the Land around it, and for each Land what is nationwide. Who asks for help in Stuttgart
 * is helped by what Baden-Württemberg or the federation offers. In the language of the reader, as labels say it.
 */
export function widerPlaces(catalogue: Catalogue, language: Language): SynonymGroup[] {
	return vocabularyNames.flatMap((name) => {
		const { whole } = vocabularies[name];
		if (whole === undefined) return [];
		const label = (id: string) => textIn(language, catalogue.term(name, id)?.label)?.words ?? id;
		const parts = catalogue.vocabularies[name].terms.map(({ id }) => id);
		const within = new Map(parts.map((id) => [id, new Set<string>()]));
		for (const entry of catalogue.entries.filter(isListed)) {
			const place = placeBesideLand(catalogue, language, entry);
			const [land = ''] = 'laender' in entry.data ? entry.data.laender : [];
			if (place !== undefined) within.get(land)?.add(place);
		}
		return parts
			.filter((id) => id !== whole)
			.flatMap((id): SynonymGroup[] => [
				[[label(whole)], [label(id)]],
				[[label(id)], [...(within.get(id) ?? [])]],
			])
			.filter(([, asked]) => asked.length > 0);
	});
}
