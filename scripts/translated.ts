// Records that a translation is up to date: npm run translated -- ID LANGUAGE [--content DIR], or -- --unrecorded
import { writeFileSync } from 'node:fs';
import { recordTranslation, unrecordedTranslations } from '#src/editing/word/record-translation.ts';
import { placeIn } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { fill } from '#src/i18n/fill.ts';
import { isLanguage, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { commandArguments } from './command-arguments.ts';

const language = environmentLanguage(process.env);
const word = words(language).word.command;

try {
	const { folder, asked } = readOptions();
	const content = await readContentFolder(folder);
	const all = asked ? [asked] : unrecordedTranslations(content);
	for (const { id, to } of all) {
		for (const { path, text } of recordTranslation(content, id, to, language)) {
			writeFileSync(placeIn(folder, path), text);
			console.log(fill(word.written, { file: path }));
		}
	}
	if (all.length === 0) console.log(word.nothingToRecord);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 2;
}

function readOptions(): { folder: string; asked?: { id: string; to: Language } } {
	const given = commandArguments({ unrecorded: { type: 'boolean', default: false } }, [0, 2]);
	const [id, to] = given?.words ?? [];
	if (given?.unrecorded && id === undefined) return { folder: given.content };
	if (!given || given.unrecorded || !id || !isLanguage(to)) throw new Error(word.translatedUsage);
	return { folder: given.content, asked: { id, to } };
}
