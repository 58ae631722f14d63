import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { Fields } from '#src/catalog/content-type.ts';
import { vocabularies } from '#src/catalog/vocabulary.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import { entryPartners, type Partner } from '#src/entries/partners.ts';
import { substanceDigest } from '#src/entries/substance.ts';
import { sourceLanguage } from '#src/entries/translation.ts';
import { languages, type Language } from '#src/i18n/languages.ts';

/** Whose word stands behind an entry: that of both sides (`jointly`), of one, or of none of its partners. */
export const confirmationLabels = ['jointly', 'one-side', 'none'] as const;

export type ConfirmationLabel = (typeof confirmationLabels)[number];

/** Who of an entry's partners has confirmed it. */
export interface Confirmation {
	readonly label: ConfirmationLabel;
	/** Those whose confirmation is of what the entry says now. */
	readonly confirmed: readonly Partner[];
	/** Those who confirmed what it said before. */
	readonly lapsed: readonly Partner[];
}

/**
 * The language in which an entry says what was confirmed under a digest; undefined where it no longer says so.
 *
 * @param data of an entry, right or wrong, from a file or from a form
 */
export const confirmedLanguage = (
	fields: Fields,
	data: unknown,
	digest: string,
): Language | undefined =>
	[sourceLanguage(data), ...languages].find(
		(language) => substanceDigest(fields, data, language) === digest,
	);

/** Says whether a partner confirmed what an entry says now, or has only confirmed what it said before. */
export const isConfirmed = ({ type, data }: Entry, { confirmed }: Partner): boolean =>
	confirmed !== undefined &&
	confirmedLanguage(contentTypeNamed(type).fields, data, confirmed.digest) !== undefined;

/** Who of an entry's partners has confirmed it; undefined for an entry that names none. */
export function confirmation(catalogue: Catalogue, entry: Entry): Confirmation | undefined {
	const partners = entryPartners(catalogue, entry);
	if (partners.length === 0) return undefined;
	const asked = partners.filter(({ confirmed }) => confirmed);
	const confirmed = asked.filter((partner) => isConfirmed(entry, partner));
	const lapsed = asked.filter((partner) => !confirmed.includes(partner));
	return { label: labelOf(partners, confirmed), confirmed, lapsed };
}

/**
 * Both sides have confirmed where a partner of each of the first two parties that take part has: of the authorities and
 * the Muslim organisations, where both do.
 */
function labelOf(partners: readonly Partner[], confirmed: readonly Partner[]): ConfirmationLabel {
	if (confirmed.length === 0) return 'none';
	const { parties = [] } = vocabularies.sides;
	const ofParty = (party: readonly string[]) => (partner: Partner) =>
		partner.side !== undefined && party.includes(partner.side);
	const both = parties.filter((party) => partners.some(ofParty(party))).slice(0, 2);
	const isJoint = both.length === 2 && both.every((party) => confirmed.some(ofParty(party)));
	return isJoint ? 'jointly' : 'one-side';
}
