// Says all that is wrong with the content: npm run check:content -- [--content DIR] [--lang de|en] [--format text|json] [--report NAME[=FILE]]…
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '#src/checks/check-folder.ts';
import { hasErrors, jsonReport, summary, textReport } from '#src/checks/report.ts';
import { askedReport } from '#src/checks/reports/reports.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { isLanguage } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

// The YAML parser looks up a variable for every token, and asking the system for it takes a sixth of the time.
process.env = { ...process.env };

const options = readOptions();
if (options) await check(options);
else process.exitCode = 2;

/** The options of this call; undefined, after saying why, where they cannot be understood. */
function readOptions() {
	let language = environmentLanguage(process.env);
	try {
		const { values } = parseArgs({
			options: {
				content: { type: 'string', default: contentFolderPath() },
				lang: { type: 'string', default: language },
				format: { type: 'string', default: 'text' },
				report: { type: 'string', multiple: true, default: [] },
			},
		});
		const { lang, format } = values;
		if (!isLanguage(lang)) throw new Error(lang);
		language = lang;
		if (format !== 'text' && format !== 'json') throw new Error(format);
		const asked = values.report.map(askedReport);
		const folder = resolve(values.content);
		if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
			return { folder, language, format, asked };
		}
		console.error(fill(words(language).gate.noFolder, { folder }));
	} catch {
		const { badOption, usage } = words(language).gate;
		console.error(`${fill(badOption, { call: process.argv.slice(2).join(' ') })}\n${usage}`);
	}
	return undefined;
}

async function check(options: NonNullable<ReturnType<typeof readOptions>>) {
	const { folder, language, format, asked } = options;
	const content = await readContentFolder(folder);
	const findings = await checkFolder(content);
	if (hasErrors(findings)) process.exitCode = 1;
	const name = relative('', folder) || '.';
	for (const { report, file } of asked) {
		const text = report(findings, { language, folder: name.split(sep).join('/'), content });
		if (file === undefined) console.log(text);
		else {
			mkdirSync(dirname(resolve(file)), { recursive: true });
			writeFileSync(file, text);
		}
	}
	if (format === 'json') return console.log(jsonReport(findings, language));
	if (findings.length) console.log(`${textReport(findings, { language, folder: name })}\n`);
	console.log(summary(findings, content.entries.length, language));
}
