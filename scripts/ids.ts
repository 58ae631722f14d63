// Keeps content/ids.json: npm run ids -- [move OLD NEW | readdress ID | withdraw ID --reason "…" [--reason-en "…"] [--replaced-by ID] | since REF] [--content DIR]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { earlierContent } from '#src/editing/ids/earlier-content.ts';
import {
	CannotLeave,
	movedEntry,
	readdressedEntry,
	withdrawnEntry,
	type FileChanges,
} from '#src/editing/ids/leave.ts';
import { lostIds } from '#src/editing/ids/lost-ids.ts';
import { recordedIds } from '#src/editing/ids/recorded-ids.ts';
import { contentFolderPath, placeIn } from '#src/entries/content-folder-path.ts';
import {
	parsePublishedIds,
	publishedIdsFile,
	publishedIdsText,
} from '#src/entries/published-ids.ts';
import { readContentFolder, type ContentFolder } from '#src/entries/read-content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';
import { buildDate } from '#src/site/build-date.ts';

const language = environmentLanguage(process.env);
const { ids: said, findings, gate } = words(language);

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			content: { type: 'string', default: contentFolderPath() },
			reason: { type: 'string' },
			'reason-en': { type: 'string' },
			'replaced-by': { type: 'string' },
		},
	});
	const folder = resolve(values.content);
	const content = await readContentFolder(folder);
	const { text } = content.published;
	if (text && !parsePublishedIds(text)) {
		const { message, fix } = findings['ids-form'];
		throw new Error(`${publishedIdsFile}: ${message} ${fix}`);
	}
	const [step, ref, ...more] = positionals;
	if (step === 'since' && ref && more.length === 0) sayWhatIsLost(folder, content, ref);
	else write(folder, changes(content, positionals, values));
} catch (error) {
	if (error instanceof CannotLeave)
		console.error(fill(said.cannot[error.why], { about: error.about }));
	else console.error([error instanceof Error ? error.message : '', said.usage].join('\n').trim());
	process.exitCode = 2;
}

function changes(
	content: ContentFolder,
	[step, ...about]: readonly string[],
	values: Readonly<Record<string, string | undefined>>,
): FileChanges {
	const today = buildDate();
	const [id = '', to = ''] = about;
	if (step === undefined)
		return new Map([[publishedIdsFile, publishedIdsText(recordedIds(content, today))]]);
	if (step === 'readdress' && about.length === 1) return readdressedEntry(content, { id, today });
	if (step === 'move' && about.length === 2) return movedEntry(content, { from: id, to, today });
	const { reason: de, 'reason-en': en, 'replaced-by': replacedBy } = values;
	if (step !== 'withdraw' || about.length !== 1 || !(de ?? en)?.trim()) throw new Error('');
	const reason = { ...(de && { de }), ...(en && { en }) };
	return withdrawnEntry(content, { id, on: today, reason, ...(replacedBy && { replacedBy }) });
}

function sayWhatIsLost(folder: string, content: ContentFolder, ref: string) {
	const earlier = earlierContent(folder, ref);
	const lost = earlier ? lostIds(earlier, content) : [];
	for (const { what, id, path } of lost) {
		const { message, fix } = said.since[what];
		const values = { id, ref, file: relative('', placeIn(folder, path)) };
		console.log(`${values.file}  ${gate.severities.error}  ${fill(message, values)}`);
		console.log(`    → ${fill(fix, values)}`);
	}
	if (lost.length) process.exitCode = 1;
	else console.log(fill(earlier ? said.since.none : said.since.unknown, { ref }));
}

function write(folder: string, files: FileChanges) {
	for (const [path, text] of files) {
		const full = placeIn(folder, path);
		if (text === null) rmSync(full);
		else {
			mkdirSync(dirname(full), { recursive: true });
			writeFileSync(full, text);
		}
		console.log(fill(text === null ? said.removed : said.written, { file: relative('', full) }));
	}
}
