// Makes the file of a new entry: npm run new -- [TYPE ["TITLE"]] [--person] [--lang de|en] [--content DIR]; without a title it asks
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { newEntry } from '#src/editing/new-entry/new-entry.ts';
import { promptAsker } from '#src/editing/new-entry/prompt-asker.ts';
import { contentFolderPath, contentOverlayPath } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { isLanguage } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

let language = environmentLanguage(process.env);
try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			person: { type: 'boolean', default: false },
			lang: { type: 'string', default: language },
			content: { type: 'string', default: contentFolderPath() },
		},
	});
	if (!isLanguage(values.lang) || positionals.length > 2) throw new Error();
	language = values.lang;
	const folder = resolve(values.content);
	const [word, title] = positionals;
	const asker = process.stdin.isTTY ? promptAsker(language) : undefined;
	if (!asker && title === undefined) throw new Error();
	const content = await readContentFolder(folder);
	const overlay = contentOverlayPath();
	const { made, missingFields, needsOverlay, next } = words(language).authors.newEntry;
	const personsAllowed = overlay !== undefined || content.catalogue.site.repositoryIsPrivate;
	if (values.person && !personsAllowed) throw new Error(needsOverlay);
	const call = { word, title, person: values.person, language, asker };
	const { file, missing, isPerson } = await newEntry(content, call);
	if (isPerson && !personsAllowed) throw new Error(needsOverlay);
	const path = join((isPerson && overlay) || folder, file.path);
	mkdirSync(dirname(path), { recursive: true });
	// Never over a file that is there.
	writeFileSync(path, file.text, { flag: 'wx' });
	console.log(fill(made, { path: relative('', path) }));
	if (missing.length) console.log(fill(missingFields, { fields: missing.join(', ') }));
	console.log(next);
} catch (error) {
	const { usage } = words(language).authors.newEntry;
	console.error(
		[error instanceof Error ? error.message : String(error), usage].filter(Boolean).join('\n'),
	);
	process.exitCode = 2;
}
