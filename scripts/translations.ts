// Prints what has to be translated, type by type, and writes it as data: npm run translations -- [--json FILE] [--lang de|en] [--content DIR]
import { writeFileSync } from 'node:fs';
import { translationQueue } from '#src/editing/word/translation-queue.ts';
import { translationQueueWords } from '#src/editing/word/translation-queue-words.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { fill } from '#src/i18n/fill.ts';
import { isLanguage } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { commandArguments } from './command-arguments.ts';

const own = environmentLanguage(process.env);

try {
	const { content, json, lang: language } = readOptions();
	const queue = translationQueue(await readContentFolder(content));
	console.log(translationQueueWords(queue, language));
	if (json) {
		writeFileSync(json, `${JSON.stringify(queue, undefined, '\t')}\n`);
		console.log(fill(words(language).word.command.written, { file: json }));
	}
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 2;
}

function readOptions() {
	const given = commandArguments({
		json: { type: 'string' },
		lang: { type: 'string', default: own },
	});
	if (!given || !isLanguage(given.lang)) throw new Error(words(own).word.command.queue.usage);
	return { ...given, lang: given.lang };
}
