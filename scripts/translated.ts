// Records that a translation is up to date: npm run translated -- ID LANGUAGE [--content DIR], or -- --unrecorded
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recordTranslation, unrecordedTranslations } from '#src/editing/word/record-translation.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { fill } from '#src/i18n/fill.ts';
import { isLanguage, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

const language = environmentLanguage(process.env);
const word = words(language).word.command;

try {
	const { folder, asked } = readOptions();
	const content = await readContentFolder(folder);
	const all = asked ? [asked] : unrecordedTranslations(content);
	for (const { id, to } of all) {
		for (const { path, text } of recordTranslation(content, id, to, language)) {
			writeFileSync(join(folder, path), text);
			console.log(fill(word.written, { file: path }));
		}
	}
	if (all.length === 0) console.log(word.nothingToRecord);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 2;
}

function readOptions(): { folder: string; asked?: { id: string; to: Language } } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				unrecorded: { type: 'boolean', default: false },
				content: { type: 'string', default: contentFolderPath() },
			},
		});
		const [id = '', to, ...more] = positionals;
		const folder = values.content;
		if (values.unrecorded && !id) return { folder };
		if (!values.unrecorded && isLanguage(to) && more.length === 0)
			return { folder, asked: { id, to } };
	} catch {
		// What is wrong with them, the usage says.
	}
	throw new Error(word.translatedUsage);
}
