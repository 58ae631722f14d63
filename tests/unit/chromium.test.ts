import {
	chmodSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chromium, findChromium } from '../../scripts/setup/chromium.mjs';

/** A machine that has these programs and no others; programs of our own are texts, those of the system are `true`. */
function machine(programs: Readonly<Record<string, string | true>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'machine-'));
	for (const [name, text] of Object.entries(programs)) {
		if (text === true) symlinkSync(`/usr/bin/${name}`, join(folder, name));
		else {
			writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
			chmodSync(join(folder, name), 0o755);
		}
	}
	vi.stubEnv('PATH', folder);
	return folder;
}

/** Notes how it was called, and on `install` puts a browser beside itself, of those that it has. */
const aptGet = (has = '*') => `here="\${0%/*}"; for last; do true; done; echo "$*" >> "$here/called"
case "$*" in *install*${has}) echo '#!/bin/sh' > "$here/$last"; /bin/chmod +x "$here/$last";; esac`;
const calls = (folder: string) =>
	existsSync(join(folder, 'called')) ? readFileSync(join(folder, 'called'), 'utf8') : '';

const installing = (name: string) => `-qq update\n-qq install -y --no-install-recommends ${name}\n`;
const light = 'chromium-headless-shell';
const isRoot = (is: boolean) => vi.spyOn(process, 'getuid').mockReturnValue(is ? 0 : 1000);

beforeEach(() => {
	vi.stubEnv('CHROMIUM_PATH', undefined);
	vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

describe.skipIf(process.platform === 'win32')('the browser for the tests', () => {
	it('is the one that CHROMIUM_PATH names, and nothing else where that is none', () => {
		const folder = machine({ chromium: '', 'my-browser': '' });
		vi.stubEnv('CHROMIUM_PATH', join(folder, 'my-browser'));
		expect(findChromium()).toBe(join(folder, 'my-browser'));
		vi.stubEnv('CHROMIUM_PATH', join(folder, 'missing'));
		expect(findChromium).toThrow(/CHROMIUM_PATH=.*missing/);
	});

	it.each([light, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
		'is %s where the machine has it, and nothing is installed',
		async (name) => {
			isRoot(false);
			const folder = machine({ [name]: '', 'apt-get': aptGet(), env: true, sudo: 'exit 0' });
			expect(await chromium()).toBe(join(folder, name));
			expect(calls(folder)).toBe('');
		},
	);

	it('is the one without windows where the machine has both', async () => {
		const folder = machine({ chromium: '', [light]: '', 'apt-get': aptGet(), env: true });
		expect(await chromium()).toBe(join(folder, light));
		expect(calls(folder)).toBe('');
		expect(findChromium({ withWindows: true })).toBe(join(folder, 'chromium'));
	});

	it('is installed by apt-get where there is none and we are root', async () => {
		isRoot(true);
		const folder = machine({ 'apt-get': aptGet(), env: true });
		expect(await chromium()).toBe(join(folder, light));
		expect(calls(folder)).toBe(installing(light));
	});

	it('is installed without windows as root even beside another', async () => {
		isRoot(true);
		const folder = machine({ chromium: '', 'apt-get': aptGet(), env: true });
		expect(await chromium()).toBe(join(folder, light));
	});

	it('is the one that is there where the one without windows is not to be had', async () => {
		isRoot(true);
		const folder = machine({ chromium: '', 'apt-get': 'exit 100', env: true });
		expect(await chromium()).toBe(join(folder, 'chromium'));
	});

	it('is installed with windows where there is none without', async () => {
		isRoot(true);
		const folder = machine({ 'apt-get': aptGet('\\ chromium'), env: true });
		expect(await chromium()).toBe(join(folder, 'chromium'));
		expect(calls(folder)).toBe(installing(light) + installing('chromium'));
	});

	it('is installed by apt-get through sudo where that asks for no password', async () => {
		isRoot(false);
		const sudo = 'shift; exec "$@"';
		const folder = machine({ 'apt-get': aptGet(), env: true, true: true, sudo });
		expect(await chromium()).toBe(join(folder, light));
		expect(calls(folder)).toBe(installing(light));
	});

	it.each([
		['we may not install', false, { 'apt-get': aptGet(), env: true, sudo: 'exit 1' }],
		['there is no sudo', false, { 'apt-get': aptGet(), env: true }],
		['there is no apt-get', true, { env: true }],
		['apt-get has no Chromium', true, { 'apt-get': 'exit 100', env: true }],
	] as const)('is asked for by name where %s', async (_, root, programs) => {
		isRoot(root);
		const folder = machine(programs);
		await expect(chromium()).rejects.toThrow(/apt-get install chromium/);
		expect(calls(folder)).toBe('');
	});
});
