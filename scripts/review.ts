// Prints what has to be checked again, worst first, and writes it: npm run review -- [--content DIR] [--out FILE]
import { writeFileSync } from 'node:fs';
import { recordedIds } from '#src/editing/ids/recorded-ids.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { freshnessByType, reviewQueue } from '#src/exports/review-queue.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { fill, plural } from '#src/i18n/fill.ts';
import { dateWords } from '#src/i18n/format.ts';
import { textIn } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { buildDate } from '#src/site/build-date.ts';
import { commandArguments } from './command-arguments.ts';

const language = environmentLanguage(process.env);
const { review } = words(language);
const said = review.command;

try {
	const options = commandArguments({ out: { type: 'string', default: 'review-queue.json' } });
	if (!options) throw new Error(said.usage);
	await print(options);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 2;
}

async function print({ content, out }: { content: string; out: string }) {
	const folder = await readContentFolder(content);
	const { catalogue } = folder;
	const today = buildDate();
	const date = dateWords(language, today);
	const queue = reviewQueue(catalogue, today);
	for (const { state, title, checked, due, withoutDate } of queue) {
		console.log(
			fill(said.line, {
				state: review.states[state],
				title: textIn(language, title)?.words ?? '',
				checked: dateWords(language, checked),
				due: dateWords(language, due),
				dates: withoutDate ? said.dates : '',
			}),
		);
	}
	const sum = queue.length ? plural(language, said.sum, queue.length) : said.none;
	console.log(fill(sum, { date }));
	for (const { type, ageing, share } of freshnessByType(catalogue, today)) {
		if (share === undefined) continue;
		const values = { share: Math.round(share * 100), count: ageing };
		console.log(fill(said.share, { type: type.label.many[language], ...values }));
	}
	const unrecorded =
		Object.keys(recordedIds(folder, today)).length - Object.keys(folder.published.ids).length;
	if (unrecorded) console.log(plural(language, words(language).ids.unrecorded, unrecorded));
	writeFileSync(out, `${JSON.stringify({ date: today, queue }, undefined, '\t')}\n`);
	console.log(fill(said.written, { file: out }));
}
