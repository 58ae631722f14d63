import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';

/** The kinds and sides of an entry's partners, each once; the kind of a partner without an entry is not known. */
export function partnerTerms(
	catalogue: Catalogue,
	{ data }: Entry,
): Readonly<Record<'organisation-kinds' | 'sides', ReadonlySet<string>>> {
	const kinds = new Set<string>();
	const sides = new Set<string>();
	for (const { organisation, side } of ('partners' in data && data.partners) || []) {
		const partner = organisation === undefined ? undefined : catalogue.entry(organisation);
		if (partner?.type === 'organisation') {
			kinds.add(partner.data.kind);
			sides.add(partner.data.side);
		} else if (side !== undefined) sides.add(side);
	}
	return { 'organisation-kinds': kinds, sides };
}
