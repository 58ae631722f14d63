import type { authors as german } from '#src/i18n/de/authors.ts';

/** Words of the components that authors use in guides and pages. */
export const authors: typeof german = {
	note: 'Please note',
	missing: 'still missing: {field} – to be entered by the operator in content/site.yaml',
	signDownload: 'Download the video (mp4, {duration} minutes, {megabytes} MB)',
	/** `{field}` says what the video is about. */
	signMissing: 'This video is still missing: {field}',
	writeMail: 'Write an email with the subject “{subject}”',
	noMailbox: 'Mailbox not set up yet (subject: “{subject}”)',
	fieldTable: {
		columns: ['Field', 'Label', 'Required', 'What belongs in it'],
		mandatory: 'yes',
		listOf: 'List: {what}',
		perLanguage: ' in German (`de`) and English (`en`)',
		most: 'at most {max} characters',
		terms: 'a term from “{vocabulary}” (`{file}`)',
	},
	ruleTable: {
		columns: ['Rule', 'Message', 'In the editor'],
		inEditor: {
			always: 'yes',
			sometimes: 'in part',
			'as-yaml': 'yes, as an error in the YAML',
			never: 'no',
		},
	},
	newEntry: {
		usage:
			'Usage: npm run new -- [TYPE ["TITLE"]] [--person] [--lang de|en] [--content FOLDER]; such as npm run new -- project "Round table"',
		which: 'What do you want to add?',
		title: 'Title',
		titleNeeded: 'A title is needed: the id is made of it.',
		unknown: '(I do not know yet)',
		more: '{field}: add one?',
		required: 'required',
		terms: 'Possible: {terms}.',
		unknownType: 'There is no type “{word}”.',
		types: 'Possible are: {types}.',
		noPersons: 'No entry of the type “{type}” is about a single person, only: {types}.',
		needsOverlay:
			'Entries about single persons do not belong in content/, since a public git history forgets nothing. Name the protected folder: CONTENT_OVERLAY=../katalog-personen npm run new -- …; how: docs/people.md.',
		made: 'Made: {path}',
		missingFields: 'Still missing: {fields}.',
		next: 'Fill in the file; leave out what is not known. “npm run check:content” says what is still missing.',
	},
};
