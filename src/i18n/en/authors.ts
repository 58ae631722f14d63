import type { authors as german } from '#src/i18n/de/authors.ts';

/** Words of the components that authors use in guides and pages. */
export const authors: typeof german = {
	note: 'Please note',
	missing: 'still missing: {field} – to be entered by the operator in content/site.yaml',
	writeMail: 'Write an email with the subject “{subject}”',
	noMailbox: 'Mailbox not set up yet (subject: “{subject}”)',
};
