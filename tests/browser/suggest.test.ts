import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { contentTypeNamed, listedTypes } from '#src/catalog/catalog.ts';
import { contentFiles } from '#src/entries/content-files.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import { authorComponents } from '#src/entries/read-content-folder.ts';
import { suggestionForms } from '#src/editing/suggestion/suggestion-forms.ts';
import { fill } from '#src/i18n/fill.ts';
import { languages } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { entryPaths, suggestPaths, suggestTypePaths } from '#src/site/paths.ts';
import { mainBuild } from '#tests/site/builds.ts';
import { screens, troublesOn } from './axe.ts';
import { listed } from './kinds-of-page.ts';
import { visit, type Visit, type VisitedPage } from './visitor.ts';

let visitor: Visit;
let visited: VisitedPage;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'suggest-'));
beforeAll(async () => (visitor = await visit()));
afterAll(async () => {
	rmSync(folder, { recursive: true });
	await visitor.end();
});
beforeEach(async () => {
	visited = await visitor.page();
	page = visited.page;
});
afterEach(async () => {
	expect(visited.troubles).toEqual([]);
	await visited.close();
});

const project = contentTypeNamed('project');
const { suggest } = words('de');
const changed = listed.find(({ type }) => type === 'project');
if (!changed) throw new Error('The catalogue has no project.');

const open = async (path: string) => {
	await page.goto(path);
	await page.locator('[data-ready]').waitFor();
};
const german = (name: string) =>
	page.getByRole('group', { name: new RegExp(`^${name}`) }).getByLabel(suggest.languages.de);
const next = () => page.getByRole('button', { name: suggest.next, exact: true }).click();
const step = (name: keyof typeof suggest.steps) =>
	page.getByRole('heading', { level: 2, name: suggest.steps[name] });
const status = () => page.getByRole('main').getByRole('status');

/** Fills in a project with the least that it needs, up to the last step. */
async function fillIn(title: string) {
	await german('Titel').fill(title);
	await german('Kurzbeschreibung').fill(
		'Polizei und Moscheen üben gemeinsam: „für den Ernstfall“.',
	);
	await page.getByLabel('Berlin', { exact: true }).check();
	await next();
	await step('details').waitFor();
	await next();
	await step('origin').waitFor();
	await page.getByLabel(suggest.suggesters.partner).check();
	await page
		.getByRole('group', { name: suggest.agreement })
		.getByLabel(suggest.agreements.yes, { exact: true })
		.check();
	await next();
	await step('handOver').waitFor();
}

async function downloaded(): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: suggest.download }).click(),
	]);
	const file = join(folder, download.suggestedFilename());
	await download.saveAs(file);
	return { name: download.suggestedFilename(), text: readFileSync(file, 'utf8') };
}

/** What the gate says of a file when it lies in the content folder with all others. */
function gate(path: string, text: string): string[] {
	const bytes = new TextEncoder().encode(text);
	const fresh = { path, kind: 'file' as const, size: bytes.length, bytes: () => bytes };
	const others = contentFiles(mainBuild.content).filter((file) => file.path !== path);
	return checkContent(contentFolderOf([...others, fresh], authorComponents()))
		.filter(({ file, severity }) => file === path && severity === 'error')
		.map(({ code, line }) => `${code} in line ${line}`);
}

describe('the suggestion form', () => {
	it('hands over a file that the gate accepts, named after the title', async () => {
		await open(suggestTypePaths(project).de);
		await fillIn('Übung „Sichere Tür“ in Straßen & Höfen');
		const { name, text } = await downloaded();
		expect(name).toBe('uebung-sichere-tuer-in-strassen-und-hoefen.yaml');
		expect(text).toContain('# content/projects/uebung-sichere-tuer');
		expect(text).toContain('by: partner');
		expect(gate(`projects/${name}`, text)).toEqual([]);
	});

	it('says at the field what is missing, and lists it with links', async () => {
		await open(suggestTypePaths(project).de);
		await next();
		const list = page.locator('.suggest-problems');
		await list.waitFor();
		expect(await list.getByRole('link').count()).toBe(3);
		await list.getByRole('link').first().click();
		const title = german('Titel');
		expect(await title.evaluate((input) => input === document.activeElement)).toBe(true);
		await title.fill('Ein Titel');
		expect(await list.getByRole('link').count()).toBe(2);
	});

	it('takes a click although leaving a field shows what is wrong with it', async () => {
		await open(suggestTypePaths(project).de);
		await page.getByLabel('Beginn').fill('31.5.2026');
		await next();
		await page.locator('.suggest-problems').getByText('„31.5.2026“ ist kein Datum').waitFor();
	});

	it('marks while typing what has been left wrong, and takes the mark away', async () => {
		await open(suggestTypePaths(project).de);
		const start = page.getByLabel('Beginn');
		await start.fill('2026-13');
		await start.press('Tab');
		expect(await start.getAttribute('aria-invalid')).toBe('true');
		expect(await start.evaluate((input: HTMLInputElement) => input.labels?.length)).toBe(1);
		await start.fill('2026-12');
		expect(await start.getAttribute('aria-invalid')).toBeNull();
	});

	it.each([
		['an account number', 'Spenden an DE89 3704 0044 0532 0130 00'],
		['a date of birth', 'Leitung: geboren am 3.4.1970'],
		['a home address', 'wohnhaft in Berlin'],
		['a private mobile number', 'Ruf 0171 2345678'],
		['markup', 'Ein <b>Wort</b>'],
	])('refuses %s', async (_, words) => {
		await open(suggestTypePaths(project).de);
		await german('Ziele').fill(words);
		await german('Ziele').press('Tab');
		await page
			.getByRole('group', { name: /^Ziele/ })
			.locator('.field__error:not([hidden])')
			.first()
			.waitFor();
		expect(await page.locator('main b').count()).toBe(0);
	});

	it('accepts a free-mail address only with the mark of a function', async () => {
		await open(suggestTypePaths(contentTypeNamed('contact')).de);
		const mail = page.getByLabel('E-Mail', { exact: true });
		await mail.fill('moschee@gmx.de');
		await mail.press('Tab');
		expect(await mail.getAttribute('aria-invalid')).toBe('true');
		await page.getByLabel('Gehört zur Funktion').selectOption(suggest.yes);
		expect(await mail.getAttribute('aria-invalid')).toBeNull();
	});

	it('asks whether an entry that sounds the same is the same', async () => {
		await open(suggestTypePaths(project).de);
		await german('Titel').fill(changed.data.title.de ?? '');
		const link = page.getByRole('main').getByRole('link', { name: suggest.similarChange });
		await link.first().waitFor();
		expect(await link.first().getAttribute('href')).toContain(`?entry=${changed.id}`);
	});

	it('keeps the answers on the device until they are deleted', async () => {
		await open(suggestTypePaths(project).de);
		await german('Titel').fill('Ein Anfang');
		await open(suggestTypePaths(project).de);
		expect(await german('Titel').inputValue()).toBe('Ein Anfang');
		await page.getByRole('button', { name: suggest.forget }).click();
		expect(await german('Titel').inputValue()).toBe('');
		await open(suggestTypePaths(project).de);
		expect(await german('Titel').inputValue()).toBe('');
	});

	it('adds partners by name from the catalogue, and removes them', async () => {
		await open(suggestTypePaths(project).de);
		const add = page.getByRole('button', { name: fill(suggest.addFirst, { label: 'Beteiligte' }) });
		await add.click();
		const organisation = page.getByLabel('Organisation', { exact: true });
		expect(await organisation.evaluate((input) => input === document.activeElement)).toBe(true);
		await organisation.fill('Polizei Berlin');
		await fillIn('Mit Partnern');
		expect((await downloaded()).text).toContain('  - organisation: polizei-berlin\n');
		await page.getByRole('button', { name: suggest.steps.essentials }).click();
		await page.getByRole('button', { name: 'Beteiligte 1 entfernen' }).click();
		await expect.poll(() => status().textContent()).toBe('Beteiligte 1 entfernt');
		expect(await organisation.count()).toBe(0);
	});

	it('opens filled in with an entry, and changes nothing but what was changed', async () => {
		await page.goto(entryPaths(changed).de);
		await page.getByRole('link', { name: suggest.entryLink }).click();
		await page.locator('[data-ready]').waitFor();
		await german('Titel').fill('Ein neuer Titel');
		await next();
		await next();
		await page.getByLabel(suggest.suggesters.other).check();
		await page.getByLabel(suggest.agreements.unknown).check();
		await next();
		const { text } = await downloaded();
		const before = readFileSync(join(mainBuild.content, changed.files[0] ?? ''), 'utf8');
		const lines = before.split('\n');
		const fresh = text.split('\n').filter((line) => !lines.includes(line));
		expect(fresh.filter((line) => !line.startsWith('#'))).toEqual(['  de: Ein neuer Titel']);
	});

	it('keeps nothing of an entry that was only opened', async () => {
		const form = `${suggestTypePaths(project).de}?entry=${changed.id}`;
		await open(form);
		expect(await german('Titel').inputValue()).toBe(changed.data.title.de);
		await open(form);
		expect(await page.getByText(suggest.draftFound).count()).toBe(0);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});

	it('goes on with the same entry in the other language', async () => {
		await open(`${suggestTypePaths(project).de}?entry=${changed.id}`);
		await german('Titel').fill('Ein neuer Titel');
		await page.locator('a[hreflang="en"]').first().click();
		await page.locator('html[lang="en"] [data-ready]').waitFor();
		const title = page.locator('[data-path="title.de"] input');
		expect(await title.inputValue()).toBe('Ein neuer Titel');
	});

	it('leads from the list of what is missing to the field by keyboard, and says there what is wrong', async () => {
		await open(suggestTypePaths(project).de);
		await next();
		await page.locator('.suggest-problems:focus').waitFor();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		const title = german('Titel');
		expect(await title.evaluate((input) => input === document.activeElement)).toBe(true);
		expect(await title.getAttribute('aria-invalid')).toBe('true');
		expect(await title.getAttribute('aria-describedby')).toContain('field-title-error');
	});

	it('leaves the order of terms as it was in an entry that is changed', async () => {
		const form = contentTypeNamed('contact');
		const file = join(mainBuild.content, 'contacts/beratungsstelle-radikalisierung.yaml');
		await open(`${suggestTypePaths(form).de}?entry=beratungsstelle-radikalisierung`);
		await next();
		await next();
		await page.getByLabel(suggest.suggesters.other).check();
		await page.getByLabel(suggest.agreements.unknown).check();
		await next();
		expect((await downloaded()).text.replace(/^(?:#.*\n)+/, '')).toBe(readFileSync(file, 'utf8'));
	});

	it('offers no term that the type refuses', async () => {
		await open(suggestTypePaths(contentTypeNamed('expert')).de);
		const kind = page.getByLabel(/^Art \(/);
		expect(await kind.locator('option[value="person"]').count()).toBe(0);
		expect(await kind.locator('option').count()).toBeGreaterThan(1);
	});

	it('says so where the entry to be changed is not there', async () => {
		await open(`${suggestTypePaths(project).de}?entry=..%2F..%2Fx`);
		expect(await status().textContent()).toBe(fill(suggest.noEntry, { id: '../../x' }));
	});
});

describe.each(languages)('in %s', (language) => {
	it('has a form for every listed type, which opens without trouble', async () => {
		expect(suggestionForms.map(({ type }) => type)).toEqual(listedTypes);
		for (const type of listedTypes) {
			await open(suggestTypePaths(type)[language]);
			expect(await page.getByRole('heading', { level: 2 }).first().isVisible()).toBe(true);
		}
	});

	it('passes axe on every screen, with mistakes shown', async () => {
		await open(suggestTypePaths(project)[language]);
		await page.getByRole('button', { name: words(language).suggest.next, exact: true }).click();
		await page.locator('.suggest-problems').waitFor();
		for (const screen of screens) expect(await troublesOn(page, screen)).toEqual([]);
	});
});

it('offers a template to fill in where scripts do not run', async () => {
	const still = await visitor.page({ javaScriptEnabled: false });
	await still.page.goto(suggestTypePaths(project).de);
	const template = still.page.getByRole('region', { name: suggest.template });
	expect(await template.textContent()).toContain('Titel (Pflichtangabe):');
	await still.page.goto(suggestPaths.de);
	expect(await still.page.getByRole('main').getByRole('link').count()).toBeGreaterThan(7);
	await still.close();
});
