import type { InterfaceWords } from '#src/i18n/words.ts';

export const formatting: InterfaceWords['formatting'] = {
	written: {
		file: 'rewritten',
		sum: 'Files checked: {files}; rewritten: {count}; unreadable: {unreadable}.',
	},
	differs: {
		file: 'is not written in the common form (“npm run format” mends it)',
		sum: 'Files checked: {files}; not in the common form: {count}; unreadable: {unreadable}.',
	},
	unreadable: 'cannot be read and is left as it is (“npm run check:content” says what is wrong)',
	usage: 'Usage: node scripts/format.ts [--check] [--content FOLDER]',
};
