import { checkbox, confirm, input, search } from '@inquirer/prompts';
import type { Asker } from '#src/editing/new-entry/questions.ts';
import type { Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** Asks the person at the terminal. */
export function promptAsker(language: Language): Asker {
	const { unknown } = words(language).authors.newEntry;
	return {
		write: (message, validate) => input({ message, validate }),
		choose: (message, choices) =>
			search({
				message,
				source: (typed) =>
					[{ value: '', name: unknown }, ...choices].filter(({ name, value }) =>
						`${name} ${value}`.toLowerCase().includes((typed ?? '').toLowerCase()),
					),
			}),
		chooseMany: (message, choices) => checkbox({ message, choices: [...choices] }),
		confirm: (message) => confirm({ message, default: false }),
	};
}
