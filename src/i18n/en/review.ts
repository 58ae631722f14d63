import type { review as german } from '#src/i18n/de/review.ts';

/** The words for how far entries can be relied on. */
export const review: typeof german = {
	title: 'State of the data',
	description: 'How up to date the catalogue is, and which entries have to be checked again.',
	lead: 'Every entry has been checked and says on which day. How long a check holds depends on the type of entry. After that it is its turn again.',
	asOf: 'As of {date}',
	tableTitle: 'How many entries are within their interval?',
	type: 'Type',
	interval: { one: '{count} month', other: '{count} months' },
	intervalDates: '{months}, with dates until the last of them',
	intervalLabel: 'A check holds',
	share: 'Within it',
	sharePercent: '{share}%',
	states: {
		fresh: 'up to date',
		due: 'due soon',
		overdue: 'overdue',
		dormant: 'dormant',
		past: 'finished',
		ageless: 'does not age',
	},
	/** On the card of an entry, in lists. */
	badges: { overdue: 'check overdue', dormant: 'dormant', past: 'finished' },
	statesTitle: 'What the words mean',
	stateTexts: {
		fresh: 'The last check holds for more than 30 days yet.',
		due: 'The last check holds for 30 days at most.',
		overdue:
			'The interval is over. The page says so, and the entry stands further down in search and lists.',
		dormant:
			'The interval has been over for more than 90 days. The entry no longer comes up in search by itself and stands after the others in lists; its page stays, and the right filter finds it.',
		past: 'The entry is about something that is over and is not checked again.',
		ageless: 'The entry is archived or a page about the catalogue and is not checked.',
	},
	queueTitle: 'To be checked next',
	queueLead:
		'What has been overdue longest comes first. After a check, a new day in the field “Checked on” is enough.',
	queueEmpty: 'There is nothing to check at present.',
	queueMore: 'and {count} more',
	queueFile: 'The whole list for programs (JSON)',
	entry: 'Entry',
	state: 'State',
	checked: 'Checked',
	due: 'Held until',
	overdueNotice: 'Perhaps out of date',
	overdueText:
		'The last check ({checked}) held until {due}. If in doubt, ask before you rely on it.',
	dormantText:
		'This entry has not been checked for a long time: last {checked}, valid until {due}. Do not rely on it without asking.',
	dormantInList: {
		one: 'One entry is dormant, since it has not been checked for a long time; it stands after the others.',
		other:
			'{count} entries are dormant, since they have not been checked for a long time; they stand after the others.',
	},
	withoutDate: 'No date known',
	withoutDateText: 'All dates that are given have passed. Ask the provider for the next one.',
	command: {
		none: 'There is nothing to check on {date}.',
		sum: {
			one: 'There is one entry to check on {date}.',
			other: 'There are {count} entries to check on {date}.',
		},
		line: '{state}: {title} – checked {checked}, holds until {due}{dates}',
		dates: ', no date known any more',
		share: '{type}: {share}% of {count} within their interval',
		written: 'Written: {file}',
		usage: 'Usage: npm run review -- [--content FOLDER] [--out FILE]',
	},
};
