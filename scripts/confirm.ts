// Records that a partner confirmed an entry: npm run confirm -- ID PARTNER --role ROLE [--on DAY] [--mark MARK] [--lang de|en] [--content DIR]
import { writeFileSync } from 'node:fs';
import { recordConfirmation } from '#src/editing/word/record-confirmation.ts';
import { placeIn } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { fill } from '#src/i18n/fill.ts';
import { dateWords } from '#src/i18n/format.ts';
import { isLanguage, textIn, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { buildDate } from '#src/site/build-date.ts';
import { commandArguments } from './command-arguments.ts';

let language: Language = environmentLanguage(process.env);

try {
	const { folder, given } = readOptions();
	const content = await readContentFolder(folder);
	const { path, text, partner, covers } = recordConfirmation(content, given, language, buildDate());
	writeFileSync(placeIn(folder, path), text);
	const word = words(language).word.command;
	const role = content.catalogue.term('confirmer-roles', given.role);
	const values = {
		partner: textIn(language, partner.name)?.words ?? given.partner,
		date: dateWords(language, given.on),
		role: textIn(language, role?.label)?.words ?? given.role,
		fields: covers.map((label) => label[language]).join(', '),
	};
	console.log(`${fill(word.recorded, values)}\n${fill(word.written, { file: path })}`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 2;
}

function readOptions() {
	const given = commandArguments(
		{
			role: { type: 'string' },
			on: { type: 'string', default: buildDate() },
			mark: { type: 'string' },
			lang: { type: 'string', default: language },
		},
		[2, 2],
	);
	if (isLanguage(given?.lang)) language = given.lang;
	if (!given?.role || !isLanguage(given.lang))
		throw new Error(words(language).word.command.confirmUsage);
	const {
		words: [id = '', partner = ''],
		role,
		on,
		mark,
		content: folder,
	} = given;
	return { folder, given: { id, partner, role, on, mark } };
}
