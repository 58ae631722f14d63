// Takes in a suggestion that came by mail: npm run intake -- FILE [--content DIR]
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasErrors, textReport } from '#src/checks/report.ts';
import { intake } from '#src/editing/intake/intake.ts';
import { largestIntake } from '#src/editing/intake/mailed-texts.ts';
import { contentFiles } from '#src/entries/content-files.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { authorComponents } from '#src/entries/read-content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

const language = environmentLanguage(process.env);
const said = words(language).intake;

const options = readOptions();
if (options) await takeIn(options);
else process.exitCode = 2;

/** The options of this call; undefined, after saying why, where they cannot be understood. */
function readOptions() {
	try {
		const { values, positionals } = parseArgs({
			options: { content: { type: 'string', default: contentFolderPath() } },
			allowPositionals: true,
		});
		const [file] = positionals;
		if (file === undefined || positionals.length > 1) throw new Error('one file');
		const stat = statSync(file, { throwIfNoEntry: false });
		if (!stat?.isFile()) {
			console.error(fill(said.noFile, { file }));
			return undefined;
		}
		if (stat.size > largestIntake) {
			const sizes = { size: Math.ceil(stat.size / 1024), max: largestIntake / 1024 };
			console.error(fill(said.tooLarge, sizes));
			return undefined;
		}
		return { file, folder: resolve(values.content) };
	} catch {
		console.error(said.usage);
		return undefined;
	}
}

async function takeIn({ file, folder }: NonNullable<ReturnType<typeof readOptions>>) {
	const result = await intake(readFileSync(file), contentFiles(folder), authorComponents());
	if (result.kind === 'refused') {
		console.error(`${said.refused[result.reason]}\n${said.nothingWritten}`);
		process.exitCode = 1;
		return;
	}
	const { path, text, id, isChange, remark, findings } = result;
	const name = relative('', folder) || '.';
	console.log(fill(isChange ? said.change : said.fresh, { path: join(name, path) }));
	console.log(remark || said.noRemark);
	if (findings.length) {
		console.log(`\n${said.findings}\n${textReport(findings, { language, folder: name })}\n`);
	} else console.log(said.noFindings);
	if (hasErrors(findings)) {
		console.error(`${said.errors} ${said.nothingWritten}`);
		process.exitCode = 1;
		return;
	}
	const target = join(folder, path);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, text);
	console.log(fill(said.written, { file: join(name, path) }));
	console.log(said.next);
	console.log(`  git switch -c ${isChange ? 'change' : 'add'}-${id}`);
	console.log(`  git add ${join(name, path)} && git commit -m "content: ${id}"`);
}
