import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { isInYears, startOf } from '#src/entries/years.ts';
import { collator } from '#src/i18n/format.ts';
import { languageName, languages, textIn } from '#src/i18n/languages.ts';
import { fill, plural } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';
import { buildDate } from '#src/site/build-date.ts';
import { entryPaths, searchPaths, termPaths } from '#src/site/paths.ts';
import { shown, unasked } from './kinds-of-page.ts';
import {
	box,
	everything,
	filter,
	found,
	inAddress,
	order,
	resultIds,
	results,
	says,
} from './on-search-page.ts';
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

const projectCount = unasked.filter(({ type }) => type === 'project').length;
const inLand = (land: string) =>
	shown.entriesWith('laender', land).filter((entry) => unasked.includes(entry));

/** How many entries the catalogue itself has with this Land and type. */
const withBoth = (type: string, land: string) =>
	inLand(land).filter((entry) => entry.type === type).length;

describe.each(languages)('the search page (%s)', (language) => {
	const land = textIn(language, shown.term('laender', 'BE')?.label)?.words ?? '';
	const projects = contentTypeNamed('project').label.many[language];

	it('starts with everything, and counts it by type as the catalogue does', async () => {
		const { page } = visited;
		await page.goto(searchPaths[language]);
		await everything(page, language);
		expect(await filter(page, `${projects} (${projectCount})`).isEnabled()).toBe(true);
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
		await found(page, language, projectCount);
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
		await found(page, language, projectCount);
		await page.goBack();
		await found(page, language, withBoth('project', 'BE'));
		expect(await filter(page, land).isChecked()).toBe(true);
		await page.goForward();
		await found(page, language, projectCount);
		expect(await filter(page, land).isChecked()).toBe(false);
	});

	it('keeps what was asked for when the visitor changes the language', async () => {
		const { page } = visited;
		const other = language === 'de' ? 'en' : 'de';
		await page.goto(`${searchPaths[language]}?type=project&laender=BE`);
		await found(page, language, withBoth('project', 'BE'));
		await page.getByRole('link', { name: languageName(other), exact: true }).click();
		await found(page, other, withBoth('project', 'BE'));
	});

	it('sorts at once, says so, and keeps the order in the address, back and forth', async () => {
		const { page } = visited;
		const { inBrowser, sorts } = words(language).search;
		await page.goto(`${searchPaths[language]}?type=project`);
		await found(page, language, projectCount);
		expect(await order(page, language).locator('option:checked').textContent()).toBe(
			inBrowser.unsorted.listed,
		);
		await order(page, language).selectOption({ label: sorts.title });
		await says(page, inBrowser.sorted.title);
		expect(inAddress(page).get('sort')).toBe('title');
		const titles = await results(page).locator('h3').allTextContents();
		expect(titles.length).toBeGreaterThan(5);
		expect(titles).toEqual(titles.toSorted(collator(language).compare));
		await order(page, language).selectOption({ label: sorts.start });
		await says(page, inBrowser.sorted.start);
		const starts = (await resultIds(page)).map((id) => {
			const entry = shown.entry(id);
			return (entry && startOf(entry)) ?? '';
		});
		expect(starts).toEqual(starts.toSorted().toReversed());
		await page.goBack();
		await says(page, inBrowser.sorted.title);
		expect(await results(page).locator('h3').allTextContents()).toEqual(titles);
		await page.goBack();
		await expect.poll(() => inAddress(page).has('sort')).toBe(false);
		await expect.poll(() => order(page, language).inputValue()).toBe('');
		await page.goForward();
		await says(page, inBrowser.sorted.title);
		expect(await order(page, language).inputValue()).toBe('title');
	});

	it('filters by a range of years, of which either end says what it gives', async () => {
		const { page } = visited;
		const thisYear = Number(buildDate().slice(0, 4));
		const within = (from: number, until: number) =>
			unasked.filter((entry) => isInYears(entry, from, until, thisYear)).length;
		await page.goto(`${searchPaths[language]}?from=2015&until=2016`);
		await found(page, language, within(2015, 2016));
		const { facets } = words(language).browse;
		const from = page.getByRole('combobox', { name: facets.from, exact: true });
		await from.selectOption({ label: `2010 (${within(2010, 2016)})` });
		await found(page, language, within(2010, 2016));
		expect([inAddress(page).get('from'), inAddress(page).get('until')]).toEqual(['2010', '2016']);
	});

	it('says of a result what it is, where, and when it was checked, and leads to its Land', async () => {
		const { page } = visited;
		const entry = inLand('BE').find(({ type }) => type === 'project');
		const title = textIn(language, entry?.data.title)?.words ?? '';
		await page.goto(`${searchPaths[language]}?q=${encodeURIComponent(title)}`);
		const own = results(page).and(page.locator(`[data-entry="${entry?.id}"]`));
		await own.getByText(contentTypeNamed('project').label.one[language], { exact: true }).waitFor();
		const checked = words(language).search.inBrowser.checked;
		expect(await own.textContent()).toContain(fill(checked, { date: '' }).trim());
		await own.getByRole('link', { name: land, exact: true }).click();
		await page.waitForURL((url) => url.pathname === termPaths('laender', 'BE')[language]);
	});

	it('leads on where nothing is found', async () => {
		const { page } = visited;
		const { search } = words(language);
		await page.goto(`${searchPaths[language]}?q=xyzxyz`);
		await says(page, search.inBrowser.none);
		for (const name of [search.suggest, search.contact]) {
			const link = page.getByRole('main').getByRole('link', { name, exact: true });
			expect(await link.isVisible()).toBe(true);
		}
	});

	it('says what to leave out, whom to ask and where else to look where nothing is found', async () => {
		const { page } = visited;
		const other = language === 'de' ? 'en' : 'de';
		const { search } = words(language);
		await page.goto(`${searchPaths[language]}?q=xyzxyz&laender=NI`);
		await says(page, search.inBrowser.none);
		const main = page.getByRole('main');
		const contacts = inLand('NI').filter(({ type }) => type === 'contact');
		expect(contacts.length).toBeGreaterThan(0);
		for (const contact of contacts.slice(0, 5)) {
			const link = main.locator(`a[href="${entryPaths(contact)[language]}"]`);
			expect(await link.textContent()).toBe(textIn(language, contact.data.title)?.words);
		}
		const elsewhere = main.getByRole('link', { name: search.otherLanguages[other] });
		expect(await elsewhere.getAttribute('href')).toMatch(
			new RegExp(`${RegExp.escape(`${searchPaths[other]}?q=xyzxyz&laender=NI`)}$`),
		);
		const count = inLand('NI').length;
		const without = plural(language, search.inBrowser.without.words, count);
		await main.getByRole('button', { name: fill(without, { label: 'xyzxyz' }) }).click();
		await found(page, language, count);
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

it('every seventh entry is found by its own title', async () => {
	const { page } = visited;
	// Enough to notice an index that lacks a part, and done in seconds.
	const some = unasked.filter((_, index) => index % 7 === 0);
	expect(some.length).toBeGreaterThan(30);
	const lost: string[] = [];
	await page.goto(searchPaths.de);
	await everything(page, 'de');
	for (const entry of some) {
		const title = textIn('de', entry.data.title)?.words ?? entry.id;
		await box(page).fill(title);
		await box(page).press('Enter');
		const own = page.locator(`[data-entry="${entry.id}"]`).filter({ has: page.locator('mark') });
		await own.waitFor({ timeout: 5_000 }).catch(() => lost.push(`${entry.id}: ${title}`));
	}
	expect(lost).toEqual([]);
}, 180_000);
