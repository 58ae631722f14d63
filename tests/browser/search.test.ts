import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { languageNames, languages, textIn, type Language } from '#src/i18n/languages.ts';
import { plural, words } from '#src/i18n/words.ts';
import { entryPaths, searchPaths } from '#src/site/paths.ts';
import { listed, shown } from './kinds-of-page.ts';
import { visit, type Visit, type VisitedPage } from './visitor.ts';

let visitor: Visit;
let visited: VisitedPage;
beforeAll(async () => (visitor = await visit()));
beforeEach(async () => (visited = await visitor.page({ viewport: { width: 1280, height: 900 } })));
afterEach(async () => {
	const { troubles, close } = visited;
	await close();
	expect(troubles).toEqual([]);
});
afterAll(() => visitor.end());

const box = (page: Page) => page.getByRole('main').getByRole('searchbox');
const results = (page: Page) => page.getByRole('main').locator('[data-entry]');
const resultIds = (page: Page) =>
	results(page).evaluateAll((found) => found.map((one) => one.getAttribute('data-entry') ?? ''));
/** A box by the beginning of its name, which ends with the count: `Projekte (48)`. */
const filter = (page: Page, name: string) =>
	page.getByRole('main').getByRole('checkbox', { name: new RegExp(`^${RegExp.escape(name)}`) });
const inAddress = (page: Page) => new URL(page.url()).searchParams;

/** Waits until the page says that it found so many entries. */
const says = (page: Page, text: string) =>
	page.getByRole('main').getByRole('status').filter({ hasText: text }).waitFor();
const found = (page: Page, language: Language, count: number) =>
	says(page, plural(language, words(language).search.inBrowser.count, count));
const everything = (page: Page, language: Language) =>
	says(page, plural(language, words(language).search.inBrowser.countAll, listed.length));

/** How many entries the catalogue itself has with this Land and type. */
const withBoth = (type: string, land: string) =>
	shown.entriesWith('laender', land).filter((entry) => entry.type === type).length;

describe.each(languages)('the search page (%s)', (language) => {
	const land = textIn(language, shown.term('laender', 'BE')?.label)?.words ?? '';
	const projects = contentTypeNamed('project').label.many[language];

	it('starts with everything, and counts it by type as the catalogue does', async () => {
		const { page } = visited;
		await page.goto(searchPaths[language]);
		await everything(page, language);
		const count = shown.entriesOf('project').length;
		expect(await filter(page, `${projects} (${count})`).isEnabled()).toBe(true);
	});

	it('finds while the visitor types, marks what it found, and leads to the entry', async () => {
		const { page } = visited;
		await page.goto(searchPaths[language]);
		await everything(page, language);
		await box(page).pressSequentially('Yunus-Emre');
		const first = results(page)
			.filter({ has: page.locator('mark') })
			.first();
		await first.waitFor();
		expect((await first.locator('mark').allTextContents()).join(' ')).toMatch(/Yunus|Emre/);
		await expect.poll(() => inAddress(page).get('q')).toBe('Yunus-Emre');
		const id = await first.getAttribute('data-entry');
		const entry = shown.entry(String(id));
		await first.getByRole('link').first().click();
		await page.waitForURL((url) => url.pathname === (entry && entryPaths(entry)[language]));
	});

	it('narrows by type and Land, with counts that are true, and writes both into the address', async () => {
		const { page } = visited;
		await page.goto(searchPaths[language]);
		await everything(page, language);
		await filter(page, projects).check();
		await found(page, language, shown.entriesOf('project').length);
		await filter(page, `${land} (${withBoth('project', 'BE')})`).check();
		await found(page, language, withBoth('project', 'BE'));
		expect([inAddress(page).get('type'), inAddress(page).get('laender')]).toEqual([
			'project',
			'BE',
		]);
		for (const id of await resultIds(page)) expect(shown.entry(id)?.type).toBe('project');
	});

	it('is the same after reloading, and one step back and forth', async () => {
		const { page } = visited;
		await page.goto(`${searchPaths[language]}?type=project&laender=BE`);
		await found(page, language, withBoth('project', 'BE'));
		const before = await resultIds(page);
		await page.reload();
		await found(page, language, withBoth('project', 'BE'));
		expect(await resultIds(page)).toEqual(before);
		await filter(page, land).uncheck();
		await found(page, language, shown.entriesOf('project').length);
		await page.goBack();
		await found(page, language, withBoth('project', 'BE'));
		expect(await filter(page, land).isChecked()).toBe(true);
		await page.goForward();
		await found(page, language, shown.entriesOf('project').length);
		expect(await filter(page, land).isChecked()).toBe(false);
	});

	it('keeps what was asked for when the visitor changes the language', async () => {
		const { page } = visited;
		const other = language === 'de' ? 'en' : 'de';
		await page.goto(`${searchPaths[language]}?type=project&laender=BE`);
		await found(page, language, withBoth('project', 'BE'));
		await page.getByRole('link', { name: languageNames[other], exact: true }).click();
		await found(page, other, withBoth('project', 'BE'));
	});

	it('can be used with the keyboard alone', async () => {
		const { page } = visited;
		await page.goto(searchPaths[language]);
		await everything(page, language);
		await box(page).focus();
		await page.keyboard.type('Moschee');
		await page.keyboard.press('Enter');
		await expect.poll(() => inAddress(page).get('q')).toBe('Moschee');
		await expect.poll(() => results(page).count()).toBeGreaterThan(0);
		const focusedBox = async () =>
			page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type === 'checkbox');
		for (let step = 0; step < 30 && !(await focusedBox()); step++) await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect.poll(() => inAddress(page).get('type')).toBeTruthy();
		expect(await focusedBox()).toBe(true);
	});

	it('leads on where nothing is found', async () => {
		const { page } = visited;
		await page.goto(`${searchPaths[language]}?q=xyzxyz`);
		await says(page, words(language).search.inBrowser.none);
		const contact = page
			.getByRole('main')
			.getByRole('link', { name: words(language).search.contact });
		expect(await contact.isVisible()).toBe(true);
	});

	it('shows what was typed as text, whatever it is', async () => {
		const { page } = visited;
		const typed = '<img src=x onerror=alert(1)> „&amp;“ %3Cb%3E';
		await page.goto(`${searchPaths[language]}?q=${encodeURIComponent(typed)}`);
		await page.getByRole('main').getByRole('status').filter({ hasText: /\S/ }).waitFor();
		expect(await box(page).inputValue()).toBe(typed);
		expect(await page.locator('main img').count()).toBe(0);
	});

	it('is reached from the field on the home page, with the words typed there', async () => {
		const { page } = visited;
		await page.goto(`/${language}/`);
		await page.getByRole('searchbox').first().fill('Polizei');
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname === searchPaths[language]);
		await expect.poll(() => results(page).count(), { timeout: 10_000 }).toBeGreaterThan(0);
		expect(await box(page).inputValue()).toBe('Polizei');
	});
});

it('every entry is found by its own title', async () => {
	const { page } = visited;
	// Every seventh: enough to notice an index that lacks a part, and done in seconds.
	const some = listed.filter((_, index) => index % 7 === 0);
	const lost: string[] = [];
	await page.goto(searchPaths.de);
	await everything(page, 'de');
	for (const entry of some) {
		const title = textIn('de', entry.data.title)?.words ?? entry.id;
		await page.goto(`${searchPaths.de}?q=${encodeURIComponent(title)}`);
		const own = page.locator(`[data-entry="${entry.id}"]`);
		await own.waitFor({ timeout: 5_000 }).catch(() => lost.push(`${entry.id}: ${title}`));
	}
	expect(lost).toEqual([]);
}, 180_000);
