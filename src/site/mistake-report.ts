import type { Site } from '#src/catalog/site.ts';
import { contentLanguage, type InterfaceLanguage } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { preparedMail } from '#src/site/prepared-mail.ts';
import { words } from '#src/i18n/words.ts';

/** The mail that reports a mistake in an entry, in a language that the editors read, or undefined while the operator has no mailbox. */
export function mistakeMail(
	site: Site,
	language: InterfaceLanguage,
	title: string,
	url: string,
): string | undefined {
	const mailbox = site.operator?.mail;
	const { mistakeSubject, mistakeBody } = words(contentLanguage(language)).site;
	return (
		mailbox && preparedMail(mailbox, fill(mistakeSubject, { title }), fill(mistakeBody, { url }))
	);
}
