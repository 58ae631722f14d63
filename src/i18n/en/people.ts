import type { de } from '#src/i18n/de.ts';

/** The words about natural persons. */
export const people: (typeof de)['people'] = {
	withoutDetails: 'A person – details no longer public',
	withoutDetailsText: 'A person stood here; their details are no longer shown.',
	withoutDetailsReason:
		'The details of this person are not shown, or no longer shown, because there is no valid consent.',
	showMail: 'Show e-mail address',
	throughClearingPoint: 'The Clearing Point passes requests on',
	request: 'Write a request',
	requestThrough: 'The Clearing Point passes requests on.',
	requestOthers: 'Ask for other experts',
	paused: 'Paused',
	pausedText: 'No requests are possible at present.',
};
