import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import type { Text } from '#src/i18n/languages.ts';

/** A partner of an entry with what its organisation's own entry adds: name and side. */
export interface Partner {
	readonly name: Text;
	/** Id of the organisation's entry, where it has one. */
	readonly organisation?: string | undefined;
	readonly side?: string | undefined;
	readonly role?: Text | undefined;
	readonly from?: string | undefined;
	readonly until?: string | undefined;
	/** When, by whom and under which digest it confirmed the entry; `confirmation.ts` knows whether that still holds. */
	readonly confirmed?:
		{ readonly on: string; readonly byRole: string; readonly digest: string } | undefined;
	/** What it says itself. */
	readonly statement?: Text | undefined;
}

/** The partners of an entry, in the order of its file. */
export function entryPartners(catalogue: Catalogue, entry: Entry): Partner[] {
	const partners = ('partners' in entry.data && entry.data.partners) || [];
	return partners.map((partner) => {
		const found = partner.organisation ? catalogue.entry(partner.organisation) : undefined;
		const organisation = found?.type === 'organisation' ? found : undefined;
		return {
			...partner,
			name: organisation?.data.title ?? partner.name ?? {},
			side: organisation?.data.side ?? partner.side,
		};
	});
}

/** The partners of an entry by side, in the order of the sides' vocabulary; sides without a partner are left out. */
export function partnersBySide(
	catalogue: Catalogue,
	entry: Entry,
): { side: string; partners: Partner[] }[] {
	const partners = entryPartners(catalogue, entry);
	return catalogue.vocabularies.sides.terms
		.map(({ id }) => ({ side: id, partners: partners.filter(({ side }) => side === id) }))
		.filter(({ partners }) => partners.length > 0);
}
