import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { benchReport } from '#tests/bench/bench-report.ts';
import { benchSites, writeBenchSites } from '#tests/bench/bench-sites.ts';
import { measure, type Figures } from '#tests/bench/measure.ts';
import { packedServer } from '#tests/bench/packed-server.ts';
import { quiet } from '#tests/browser/visitor.ts';
import { findChromium } from './setup/chromium.mjs';

// `npm run bench:search [folder of the built site] [--sizes=1000,2500,10000]`
// A build of ten thousand pages would take long and add nothing: the search's files are made by the functions that the
// build uses, and the page with its script is that of the built site. With ten thousand entries Pagefind's component UI
// takes seconds per key, as it lays a place for every result: what does not answer in time is said to, and less of it is
// measured, so that the whole run takes a quarter of an hour at most.
const built = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'dist';
const asked = /--sizes=(\S+)/.exec(process.argv.join(' '))?.[1] ?? '1000,2500,10000';
const executablePath = findChromium({ withWindows: true });
if (!executablePath) throw new Error('No Chromium: `npm test` installs one.');
const progress = (step: string) =>
	console.error(`${Math.round(performance.now() / 1000)} s, ${step}`);
for (const size of asked.split(',').map(Number)) {
	const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
	progress(`${size} entries: writing`);
	await writeBenchSites(folder, size, built);
	const server = await packedServer(folder);
	const browser = await chromium.launch({ executablePath, args: [...quiet] });
	try {
		const measured: Figures[] = [];
		for (const site of benchSites) {
			progress(`${size} entries: ${site.name}`);
			measured.push(await measure(browser, server, site));
		}
		console.log(`${benchReport(size, measured)}\n`);
	} finally {
		await browser.close();
		server.close();
		await rm(folder, { recursive: true });
	}
}
