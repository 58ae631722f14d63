import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import type { Text } from '#src/i18n/languages.ts';

/** A partner of an entry with what its organisation's own entry adds: name and side. */
export interface Partner {
	readonly name: Text;
	/** Id of the organisation's entry, where it has one. */
	readonly organisation?: string | undefined;
	readonly role?: Text | undefined;
	readonly from?: string | undefined;
	readonly until?: string | undefined;
}

/** The partners of an entry by side, in the order of the sides' vocabulary; sides without a partner are left out. */
export function partnersBySide(
	catalogue: Catalogue,
	entry: Entry,
): { side: string; partners: Partner[] }[] {
	const partners = ('partners' in entry.data && entry.data.partners) || [];
	const withSide = partners.map((partner) => {
		const found = partner.organisation ? catalogue.entry(partner.organisation) : undefined;
		const organisation = found?.type === 'organisation' ? found : undefined;
		return {
			...partner,
			name: organisation?.data.title ?? partner.name ?? {},
			side: organisation?.data.side ?? partner.side,
		};
	});
	return catalogue.vocabularies.sides.terms
		.map(({ id }) => ({ side: id, partners: withSide.filter(({ side }) => side === id) }))
		.filter(({ partners }) => partners.length > 0);
}
