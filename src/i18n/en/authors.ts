import type { authors as german } from '#src/i18n/de/authors.ts';

/** Words of the components that authors use in guides and pages. */
export const authors: typeof german = {
	note: 'Please note',
	missing: 'still missing: {field} – to be entered by the operator in content/site.yaml',
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
};
