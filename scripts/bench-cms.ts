// `npm run bench:cms [entries]`: how long an editor waits where a collection holds many entries.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { chromium } from 'playwright-core';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { formatData } from '#src/entries/format-entry.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { sampleEntry } from '#tests/fixture/sample-entry.ts';
import { writeFixtureContent } from '#tests/fixture/write-fixture-content.ts';
import { clone } from '#tests/cms/clone.ts';
import { chromium as installedChromium } from './setup/chromium.mjs';

const count = Number(process.argv[2] ?? 2500);
const aims = { list: 20, save: 5 };
const type = contentTypeNamed('project');
const seconds = (since: number) => (performance.now() - since) / 1000;

const content = mkdtempSync(join(tmpdir(), 'bench-cms-'));
await writeFixtureContent(content);
const { vocabularies } = (await readContentFolder(content)).catalogue;
mkdirSync(join(content, type.folder), { recursive: true });
for (let number = 1; number <= count; number++) {
	const id = `bench-${String(number).padStart(5, '0')}`;
	const text = formatData(sampleEntry(type, vocabularies, id), type.fields, '');
	writeFileSync(join(content, type.folder, `${id}.yaml`), text);
}
const files = await clone(content);
const browser = await chromium.launch({
	executablePath: await installedChromium(),
	args: ['--no-sandbox', '--disable-gpu'],
});

/** Seconds until each of the steps has come about. */
async function measured() {
	const page = await browser.newPage({ locale: 'en-GB' });
	page.setDefaultTimeout(300_000);
	await page.goto(`${files.address}?lang=en`);
	await page.getByRole('button', { name: /^Login/ }).click();
	await page.getByRole('navigation').first().waitFor();

	await page.goto('about:blank');
	let began = performance.now();
	await page.goto(`${files.address}?lang=en#/collections/${type.name}`);
	await page
		.getByRole('link', { name: /bench-|sample-/ })
		.nth(count)
		.waitFor();
	const list = seconds(began);

	began = performance.now();
	await page.goto('about:blank');
	await page.goto(`${files.address}?lang=en#/collections/${type.name}/entries/bench-00001`);
	const title = page.getByLabel('German').first();
	await title.waitFor();
	const open = seconds(began);

	await title.fill('Gemessen');
	const path = join(files.root, 'content', type.folder, 'bench-00001.yaml');
	const isWritten = () => readFileSync(path, 'utf8').includes('Gemessen');
	const watcher = watch(path);
	began = performance.now();
	await page.getByRole('button', { name: /^Publish$/ }).click();
	await page.getByRole('menuitem', { name: /Publish now/ }).click();
	while (!isWritten()) await once(watcher, 'change');
	const save = seconds(began);
	watcher.close();
	return { list, open, save };
}

const { list, open, save } = await measured();
const line = (what: string, took: number, aim?: number) => {
	const against = aim && `, aim ${aim} s: ${took <= aim ? 'met' : 'MISSED'}`;
	console.log(`${what.padEnd(32)} ${took.toFixed(1).padStart(6)} s${against ?? ''}`);
};
const { length: cores, 0: core } = cpus();
console.log(`${count} entries in one collection, with every field filled`);
console.log(
	`${cores} × ${core?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}, Chromium ${browser.version()}`,
);
line('the list shows all entries', list, aims.list);
line('an entry opens', open);
line('an entry is saved to its file', save, aims.save);
await browser.close();
await files.end();
rmSync(content, { recursive: true, force: true });
process.exitCode = list <= aims.list && save <= aims.save ? 0 : 1;
