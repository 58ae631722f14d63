import type { Site } from '#src/catalog/site.ts';
import type { SuggestedFile } from '#src/editing/suggestion/suggested-file.ts';
import type { Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';
import { preparedMail } from '#src/site/prepared-mail.ts';

/** The longest `mailto:` address that common mail programs take whole; Outlook on Windows cuts at about 2,000 characters. */
const longestAddress = 1900;

/** A prepared mail, and whether the file is in it or has to be attached. */
export interface SuggestionMail {
	readonly url: string;
	readonly carriesText: boolean;
}

/** The mail that hands a suggestion over, or undefined while the operator has no mailbox. */
export function suggestionMail(
	site: Pick<Site, 'operator'>,
	language: Language,
	title: string,
	{ text }: SuggestedFile,
): SuggestionMail | undefined {
	const mailbox = site.operator?.mail;
	if (!mailbox) return undefined;
	const { suggest } = words(language);
	const subject = fill(suggest.mailSubject, { title });
	const whole = preparedMail(mailbox, subject, `${suggest.mailBody}\n\n${text}`);
	if (whole.length <= longestAddress) return { url: whole, carriesText: true };
	return { url: preparedMail(mailbox, subject, suggest.mailBodyAttached), carriesText: false };
}
