import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { entryNamed } from '#src/editing/word/changed-file.ts';
import { plainFields } from '#src/editing/word/plain-fields.ts';
import { partnerNamed } from '#src/editing/word/record-confirmation.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import type { Entry } from '#src/entries/entry.ts';
import { entryPartners, type Partner } from '#src/entries/partners.ts';
import { substanceDigest, substantiveFields } from '#src/entries/substance.ts';
import { fill } from '#src/i18n/fill.ts';
import { dateWords } from '#src/i18n/format.ts';
import { textIn, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { entryPaths } from '#src/site/paths.ts';

/** What letters are about, and when they are written. */
export interface Asked {
	readonly id: string;
	/** As commands take it, see `partnerNamed`; left out for all partners of the entry. */
	readonly partner?: string | undefined;
	/** The address of the site, with its base path, where it is known. */
	readonly siteUrl?: string | undefined;
	/** `YYYY-MM-DD` */
	readonly today: string;
}

/**
 * The letters, in Markdown, that ask partners of an entry for confirmation: one per partner and language.
 *
 * @param written the languages in which they are written
 * @param language in which mistakes are said
 * @throws if there is no such entry or partner
 */
export function confirmationLetters(
	content: ContentFolder,
	asked: Asked,
	written: readonly Language[],
	language: Language,
): string {
	const { catalogue } = content;
	entryNamed(content, asked.id, language);
	const entry = catalogue.entry(asked.id) as Entry;
	// Also says so where there are none at all.
	const named =
		asked.partner === undefined && entryPartners(catalogue, entry).length > 0
			? entryPartners(catalogue, entry)
			: [partnerNamed(content, asked.id, asked.partner ?? '', language).partner];
	return named
		.flatMap((partner) =>
			written.map((one) => confirmationLetter(catalogue, entry, partner, asked, one)),
		)
		.join('\n\n---\n\n');
}

function confirmationLetter(
	catalogue: Catalogue,
	entry: Entry,
	partner: Partner,
	{ siteUrl, today }: Asked,
	language: Language,
): string {
	const { letter } = words(language).word.command;
	const { site } = catalogue;
	const { fields } = contentTypeNamed(entry.type);
	const name = (text: Parameters<typeof textIn>[1]) => textIn(language, text)?.words ?? '';
	const path = entryPaths(entry)[language];
	const values = {
		tagline: name(site.tagline),
		title: name(entry.data.title),
		partner: name(partner.name),
		url: siteUrl ? `${siteUrl.replace(/\/$/, '')}${path}` : '',
		mail: site.operator?.mail ?? '',
		mark: substanceDigest(fields, entry.data, language),
		date: dateWords(language, today),
		roles: catalogue.vocabularies['confirmer-roles'].terms
			.map(({ label }) => name(label))
			.join(', '),
	};
	return [
		[site.operator?.name ?? name(site.name), ...(site.operator?.address ?? [])].join('  \n'),
		fill(letter.to, values),
		values.date,
		`**${fill(letter.subject, values)}**`,
		letter.salutation,
		fill(letter.occasion, values),
		...(values.url ? [fill(letter.page, values)] : []),
		letter.request,
		`## ${letter.meaningTitle}`,
		letter.meaning.map((line) => `- ${line}`).join('\n'),
		`## ${letter.answerTitle}`,
		fill(values.mail ? letter.answerMail : letter.answerNoMail, values),
		letter.closing,
		name(site.name),
		`## ${fill(letter.text, values)}`,
		plainFields(catalogue, language, substantiveFields(fields), entry.data),
		fill(letter.mark, values),
	].join('\n\n');
}
