// Writes the content in its canonical form; with --check it names what is not: node scripts/format.ts [--check] [--content DIR]
import { statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { recordedIds } from '#src/editing/ids/recorded-ids.ts';
import { contentFiles } from '#src/entries/content-files.ts';
import {
	contentFolderPath,
	contentOverlayPath,
	placeIn,
} from '#src/entries/content-folder-path.ts';
import { overlayFiles } from '#src/entries/read-content-folder.ts';
import { formattingOf } from '#src/entries/format-content-file.ts';
import {
	parsePublishedIds,
	publishedIdsFile,
	publishedIdsText,
} from '#src/entries/published-ids.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';
import { buildDate } from '#src/site/build-date.ts';

const { formatting, gate } = words(environmentLanguage(process.env));

const options = readOptions();
if (options) {
	if (!options.check) await recordIds(options.folder);
	format(options);
} else process.exitCode = 2;

/** The options of this call; undefined, after saying why, where they cannot be understood. */
function readOptions() {
	try {
		const { values } = parseArgs({
			options: {
				check: { type: 'boolean', default: false },
				content: { type: 'string', default: contentFolderPath() },
			},
		});
		const folder = resolve(values.content);
		if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
			return { folder, check: values.check };
		}
		console.error(fill(gate.noFolder, { folder }));
	} catch {
		const call = process.argv.slice(2).join(' ');
		console.error(`${fill(gate.badOption, { call })}\n${formatting.usage}`);
	}
	return undefined;
}

function format({ folder, check }: NonNullable<ReturnType<typeof readOptions>>) {
	const said = check ? formatting.differs : formatting.written;
	const counts = { files: 0, count: 0, unreadable: 0 };
	const overlay = contentOverlayPath();
	for (const file of [...contentFiles(folder), ...(overlay ? overlayFiles(overlay) : [])]) {
		const result = formattingOf(file);
		if (!result) continue;
		counts.files++;
		const place = placeIn(folder, file.path);
		const path = relative('', place);
		if (result.kind === 'unreadable') {
			counts.unreadable++;
			console.log(`${path}  ${formatting.unreadable}`);
		} else if (result.kind === 'differs') {
			counts.count++;
			if (!check) writeFileSync(place, result.text);
			console.log(`${path}:${result.line}  ${said.file}`);
		}
	}
	console.log(fill(said.sum, counts));
	if (counts.unreadable || (check && counts.count)) process.exitCode = 1;
}

/** Adds the ids of new entries to those that stay for ever; a record that cannot be read is left for the check to name. */
async function recordIds(folder: string) {
	const content = await readContentFolder(folder);
	const text = publishedIdsText(recordedIds(content, buildDate()));
	const { text: before } = content.published;
	if (text === before || (before && !parsePublishedIds(before))) return;
	writeFileSync(join(folder, publishedIdsFile), text);
	console.log(`${join(relative('', folder), publishedIdsFile)}  ${formatting.written.file}`);
}
