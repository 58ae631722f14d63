import type { de } from '#src/i18n/de.ts';

/** The words of the page on which a request to experts is written. */
export const request: (typeof de)['request'] = {
	title: 'Ask for experts',
	description: 'Write a request to experts; the Clearing Point passes it on.',
	lead: 'Write what it is about. The Clearing Point passes your request on and gets back to you.',
	privacy:
		'This page sends and stores nothing. What you fill in becomes a text that you send as a mail yourself.',
	noMailbox: 'No mailbox yet',
	noMailboxText:
		'There is no mailbox for requests yet. Copy the text; how to reach the Clearing Point stands here:',
	contactPage: 'To the contact page',
	template: 'Template',
	templateText: 'Without JavaScript, copy or print this template and fill in the blanks.',
	subject: 'Request to experts',
	fileName: 'request.txt',
	required: 'required',
	whomMissing: 'Choose at least one offer.',
	more: 'These are {count} of {all}. All others are in the list; “Write a request” on their pages leads here, with the right name ticked:',
	compose: 'Make the text',
	composed: 'Your request',
	composedText: 'Check and change the text before you send it.',
	mail: 'Open as a mail',
	copy: 'Copy the text',
	save: 'Save as a file',
	copied: 'The text has been copied.',
	notCopied: 'The text is selected. Copy it with Ctrl+C or from the menu.',
	text: {
		to: 'To whom',
		opening: 'Hello,\n\nplease pass this request on.',
		closing: 'Kind regards',
	},
	fields: {
		occasion: {
			label: 'Occasion',
			hint: 'What is it about, and what do you wish for?',
			missing: 'Name the occasion.',
		},
		date: {
			label: 'Date',
			hint: 'Day and time, or a period.',
			missing: 'Name a date or period.',
		},
		place: {
			label: 'Place',
			hint: 'Town and building, or “online”.',
			missing: 'Name the place, or write “online”.',
		},
		audience: { label: 'Audience', hint: 'Who comes, and about how many?', missing: '' },
		format: { label: 'Format', hint: 'Such as a talk, training, a panel.', missing: '' },
		fee: {
			label: 'Fee and expenses',
			hint: 'What you can pay, even if it is nothing.',
			missing: '',
		},
		recording: {
			label: 'Recording',
			hint: 'Will there be photos, film or sound, and who sees it?',
			missing: '',
		},
		sender: {
			label: 'Your organisation and how to reach you',
			hint: 'Your organisation, and a mailbox or number for questions.',
			missing: 'Name your organisation and how to reach you.',
		},
	},
};
