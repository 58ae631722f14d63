// @ts-check
import { installFromDebian } from './debian.mjs';
import { isExecutable, program } from './program.mjs';
import { say } from './words.mjs';

/** The same engine without windows: the browser tests took two thirds of the time with it. Debian's package has its name. */
const withoutWindows = 'chromium-headless-shell';
const names = [
	withoutWindows,
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
];
const elsewhere = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser for the browser tests: `CHROMIUM_PATH`, else what the machine has.
 *
 * @param {{ withWindows?: boolean }} wanted where something is measured: the browser as people use it, not the one without windows
 * @returns {string | undefined} path of the program
 * @throws {Error} with a message for people, where `CHROMIUM_PATH` names no program
 */
export function findChromium({ withWindows = false } = {}) {
	const given = process.env['CHROMIUM_PATH'];
	if (given && !isExecutable(given)) throw new Error(say('browserPathWrong', { path: given }));
	const found = names.filter((name) => !withWindows || name !== withoutWindows).map(program);
	return given || found.find(Boolean) || elsewhere.find(isExecutable);
}

/**
 * The browser for the browser tests, installed from Debian's packages where it is missing and the machine lets us. As root,
 * as in a container of the pipelines, the one without windows is installed beside any other.
 *
 * @returns {Promise<string>} path of the program
 * @throws {Error} with a message for people that names what to install
 */
export async function chromium() {
	const isRoot = process.getuid?.() === 0;
	const isBest = Boolean(process.env['CHROMIUM_PATH'] || program(withoutWindows));
	const found = findChromium();
	if (found && (isBest || !isRoot)) return found;
	for (const name of [withoutWindows, 'chromium']) {
		await installFromDebian(name, say('installingBrowser'));
		const installed = findChromium();
		if (installed) return installed;
	}
	throw new Error(say('browserMissing'));
}
