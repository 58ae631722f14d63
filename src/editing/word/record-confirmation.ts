import { isPartialDate } from '#src/catalog/partial-date.ts';
import { changedFile, entryNamed, type ChangedFile } from '#src/editing/word/changed-file.ts';
import { confirmedLanguage } from '#src/entries/confirmation.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import { entryPartners, type Partner } from '#src/entries/partners.ts';
import { nearest } from '#src/entries/nearest.ts';
import { substanceDigest, substantiveFields } from '#src/entries/substance.ts';
import { sourceLanguage } from '#src/entries/translation.ts';
import { fill } from '#src/i18n/fill.ts';
import { textIn, type Language, type Words } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** What a partner confirmed, and how that is known. */
export interface GivenConfirmation {
	readonly id: string;
	/** The id of its organisation, its name, or its place among the partners: `1`. */
	readonly partner: string;
	/** A term of `confirmer-roles`. */
	readonly role: string;
	/** The day, month or year, see `isPartialDate`. */
	readonly on: string;
	/** The mark in the letter that was answered; left out where what was confirmed is the entry as it is. */
	readonly mark?: string | undefined;
}

/**
 * The file of an entry after a partner confirmed it, and the labels of what the confirmation covers.
 *
 * @param language in which mistakes are said
 * @param today `YYYY-MM-DD`
 * @throws if something is not there, or if the entry was changed since the letter
 */
export function recordConfirmation(
	content: ContentFolder,
	given: GivenConfirmation,
	language: Language,
	today: string,
): ChangedFile & { readonly partner: Partner; readonly covers: readonly Words[] } {
	const word = words(language).word.command;
	const { data, fields, files } = entryNamed(content, given.id, language);
	const { index, partner } = partnerNamed(content, given.id, given.partner, language);
	const roles = content.catalogue.vocabularies['confirmer-roles'].terms.map(({ id }) => id);
	if (!roles.includes(given.role))
		throw new Error(fill(word.noRole, { role: given.role, known: roles.join(', ') }));
	if (!isPartialDate(given.on)) throw new Error(fill(word.noDay, { on: given.on }));
	if (given.on > today) throw new Error(fill(word.inFuture, { on: given.on }));
	if (given.mark !== undefined && !confirmedLanguage(fields, data, given.mark))
		throw new Error(fill(word.changedSinceLetter, { mark: given.mark }));
	const digest = given.mark ?? substanceDigest(fields, data, sourceLanguage(data));
	const confirmed = { on: given.on, byRole: given.role, digest };
	const [path = ''] = files;
	const changed = changedFile(content, path, (all) => ({
		...all,
		partners: (all['partners'] as object[]).map((one, at) =>
			at === index ? { ...one, confirmed } : one,
		),
	}));
	const covers = Object.entries(substantiveFields(fields))
		.filter(([name]) => Object.hasOwn(data as object, name))
		.map(([, { label }]) => label);
	return { ...changed, partner, covers };
}

/**
 * The partner of an entry that a command was given, and its place among them.
 *
 * @throws where there is none, or several of the name
 */
export function partnerNamed(
	{ catalogue }: Pick<ContentFolder, 'catalogue'>,
	id: string,
	name: string,
	language: Language,
): { index: number; partner: Partner } {
	const word = words(language).word.command;
	const entry = catalogue.entry(id);
	const partners = entry ? entryPartners(catalogue, entry) : [];
	if (partners.length === 0) throw new Error(fill(word.noPartners, { id }));
	const names = ({ organisation, name: said }: Partner) =>
		[organisation, ...Object.values(said)].map((one) => one?.toLowerCase());
	const found = partners
		.map((partner, index) => ({ partner, index }))
		.filter(({ partner, index }) =>
			[...names(partner), String(index + 1)].includes(name.toLowerCase()),
		);
	const [only, another] = found;
	if (only && !another) return only;
	const known = partners.map((partner, index) => {
		const said = textIn(language, partner.name)?.words ?? '';
		return `  ${index + 1}  ${[partner.organisation, said].filter(Boolean).join(' – ')}`;
	});
	const near = nearest(
		name,
		partners.flatMap(({ organisation }) => organisation ?? []),
	);
	const hint = near ? ` ${fill(word.didYouMean, { value: near })}` : '';
	const message = fill(another ? word.severalPartners : word.noPartner, { name });
	throw new Error([`${message}${hint}`, word.partners, ...known].join('\n'));
}
