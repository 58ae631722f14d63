import type { intake as german } from '#src/i18n/de/intake.ts';

/** The words of `npm run intake`. */
export const intake: typeof german = {
	usage:
		'Usage: npm run intake -- FILE [--content FOLDER]\nFILE is a file from the form, or a saved e-mail (.eml).',
	noFile: 'There is no file “{file}”, or it cannot be read.',
	tooLarge: 'The file is too large: {size} kB, {max} kB are allowed. Nothing was written.',
	refused: {
		'not-text':
			'This is no text in UTF-8, or it holds control characters. Ask for the file from the form.',
		'no-mark':
			'There is no suggestion from the form in it: the line “# content/…” is missing, which says where it belongs.',
		'too-long': 'The suggestion is longer than 100,000 characters; no entry is that long.',
		'bad-path':
			'The line “# content/…” names no place where an entry may lie. Allowed is, say, “# content/projects/id.yaml”.',
	},
	nothingWritten: 'Nothing was written.',
	fresh: 'New entry: {path}',
	change: 'Replaces the entry that is there: {path}',
	noRemark: 'The suggestion does not say whether the partners agree.',
	findings: 'The check says:',
	noFindings: 'The check has nothing against it.',
	errors: 'The suggestion cannot be taken in like this.',
	written: 'Written: {file}',
	next: 'Next: check content and sources, then',
};
