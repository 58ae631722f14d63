// Asks the addresses that content links to: npm run check:links -- [--all] [--days DAYS] [--content DIR]
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLinks } from '#src/checks/link-status/check-links.ts';
import { linkedAddresses } from '#src/checks/link-status/linked-addresses.ts';
import { goodManners } from '#src/checks/link-status/manners.ts';
import {
	linkStatusFile,
	linkStatusText,
	type LinkState,
	type LinkStatus,
} from '#src/entries/link-status.ts';
import { readLinkStatus } from '#src/entries/read-link-status.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';
import { fill } from '#src/i18n/fill.ts';
import { dateWords } from '#src/i18n/format.ts';
import { words } from '#src/i18n/words.ts';
import { buildDate } from '#src/site/build-date.ts';
import { commandArguments } from './command-arguments.ts';

const language = environmentLanguage(process.env);
const said = words(language).links.command;

try {
	const options = commandArguments({
		all: { type: 'boolean', default: false },
		// A job that runs each week may begin some hours earlier than the week before.
		days: { type: 'string', default: '6' },
	});
	if (!options || !/^\d{1,4}$/.test(options.days)) throw new Error(said.usage);
	await check(options);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 2;
}

async function check({ all, days, content }: { all: boolean; days: string; content: string }) {
	const file = join(content, linkStatusFile);
	const write = (status: LinkStatus) => {
		// Whoever reads, or ends this, in the meantime finds a whole file.
		writeFileSync(`${file}.part`, linkStatusText(status));
		renameSync(`${file}.part`, file);
	};
	const linked = linkedAddresses(await readContentFolder(content));
	const { status, asked, isOnline } = await checkLinks({
		addresses: linked.keys(),
		before: readLinkStatus(content),
		today: buildDate(),
		days: all ? 0 : Number(days),
		hostsAtOnce: 4,
		manners: goodManners(),
		onAnswer: ({ address, state, done, total, status: known }) => {
			write(known);
			console.log(fill(said.progress, { done, total, address, ...inWords(state) }));
		},
	});
	if (!isOnline) {
		console.error(said.offline);
		process.exitCode = 1;
		return;
	}
	write(status);
	for (const [address, state] of Object.entries(status)) {
		if (state.state !== 'moved' && state.state !== 'gone') continue;
		const files = linked.get(address)?.join(', ') ?? '';
		console.log(fill(said.finding, { address, files, ...inWords(state) }));
	}
	console.log(fill(said.asked, { count: asked, known: linked.size }));
	console.log(fill(said.written, { file }));
}

function inWords(state: LinkState): { state: string; more: string } {
	const why = (code: string) =>
		Object.hasOwn(said.whys, code) ? said.whys[code as keyof typeof said.whys] : code;
	let more = '';
	if (state.state === 'moved') more = fill(said.to, { address: state.to });
	if (state.state === 'unclear') more = fill(said.why, { why: why(state.why) });
	if ('since' in state)
		more = fill(said.since, { date: dateWords(language, state.since), why: why(state.why) });
	return { state: said.states[state.state], more };
}
