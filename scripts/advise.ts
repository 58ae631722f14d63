// Gives advice on the German texts, and never fails for it: npm run advise -- [--content DIR] [--lang de|en] [FILE …]
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { adviceOn } from '#src/checks/advice/advice.ts';
import { adviceReport } from '#src/checks/advice/advice-report.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { isLanguage } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

let language = environmentLanguage(process.env);
try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			content: { type: 'string', default: contentFolderPath() },
			lang: { type: 'string', default: language },
		},
	});
	if (!isLanguage(values.lang)) throw new Error(values.lang);
	language = values.lang;
	const folder = resolve(values.content);
	if (!statSync(folder).isDirectory()) throw new Error(folder);
	const files = new Set(positionals.map((path) => resolve(path)));
	const all = adviceOn(await readContentFolder(folder)).filter(
		({ file }) => files.size === 0 || files.has(resolve(folder, file)),
	);
	console.log(adviceReport(all, { language, folder: relative('', folder) || '.' }));
} catch {
	console.error(words(language).advice.usage);
	process.exitCode = 2;
}
