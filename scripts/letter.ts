// Writes the letter that asks an entry's partners for confirmation: npm run letter -- ID [PARTNER] [--lang de|en] [--out FILE] [--content DIR]
import { writeFileSync } from 'node:fs';
import { confirmationLetters } from '#src/editing/word/confirmation-letter.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { fill } from '#src/i18n/fill.ts';
import { isLanguage, languages } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { buildDate } from '#src/site/build-date.ts';
import { commandArguments } from './command-arguments.ts';

const language = environmentLanguage(process.env);
const word = words(language).word.command;

try {
	const { id, partner, written, content: folder, out } = readOptions();
	const content = await readContentFolder(folder);
	const siteUrl = process.env['SITE_URL'];
	const to = { id, partner, siteUrl, today: buildDate() };
	const letters = confirmationLetters(content, to, written, language);
	if (out) {
		writeFileSync(out, letters);
		console.log(fill(word.written, { file: out }));
	} else console.log(letters);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 2;
}

function readOptions() {
	const given = commandArguments({ lang: { type: 'string' }, out: { type: 'string' } }, [1, 2]);
	const lang = given?.lang;
	if (!given || (lang !== undefined && !isLanguage(lang))) throw new Error(word.letterUsage);
	const [id = '', partner] = given.words;
	return { ...given, id, partner, written: lang ? [lang] : languages };
}
