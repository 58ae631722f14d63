import type { InterfaceWords } from '#src/i18n/words.ts';

export const advice: InterfaceWords['advice'] = {
	kinds: {
		hard: {
			message:
				'The text is hard to read (Wiener Sachtextformel: {index}; 4 is very easy, 15 very hard).',
			fix: 'Shorter sentences and shorter words help most.',
		},
		long: {
			message: 'The sentence has {count} words: “{value}”',
			fix: 'Make two sentences of it.',
		},
		abbreviation: {
			message: 'The abbreviation “{value}” is not explained.',
			fix: 'Write it out the first time, such as “Landeskriminalamt (LKA)”, or enter it under “abbreviations” of the organisation.',
		},
		wording: {
			message: '“{value}”: {why}',
			fix: 'Better: {instead}.',
		},
	},
	sum: 'Advice: {count} in {files} files. None of it blocks anything.',
	nothing: 'No advice.',
	usage: 'Usage: npm run advise -- [--content FOLDER] [--lang de|en] [FILE …]',
};
