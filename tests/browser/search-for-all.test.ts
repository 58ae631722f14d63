import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listedTypes } from '#src/catalog/catalog.ts';
import { languages } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { cleanQuery, longestQuery } from '#src/search/search-state.ts';
import { searchPaths, sectionPaths, vocabularyPaths } from '#src/site/paths.ts';
import { screens, troublesOn } from './axe.ts';
import { box, everything, inAddress, order, results, says } from './on-search-page.ts';
import { settled, visit, type Visit, type VisitedPage } from './visitor.ts';

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

/** Tabs on until the focus is on an element that fits; fails where it never is. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let step = 0; step < 150; step++) {
		const isThere = await page.evaluate(
			(wanted) => document.activeElement?.matches(wanted) ?? false,
			selector,
		);
		if (isThere) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`The keyboard does not reach ${selector}.`);
}

const openAllFilters = (page: Page) =>
	page.locator('main details').evaluateAll((all) => {
		for (const one of all) (one as HTMLDetailsElement).open = true;
	});

describe.each(languages)('the search page (%s)', (language) => {
	const { search } = words(language);
	const other = language === 'de' ? 'en' : 'de';

	it('is used by keyboard alone: words, filters, chips, order, language', async () => {
		const { page } = visited;
		await page.goto(searchPaths[language]);
		await everything(page, language);
		await tabTo(page, 'main input[type="search"]');
		await page.keyboard.type('Moschee');
		await page.keyboard.press('Enter');
		await expect.poll(() => inAddress(page).get('q')).toBe('Moschee');
		await tabTo(page, '[data-facet="type"] input:enabled');
		await page.keyboard.press('Space');
		await expect.poll(() => inAddress(page).get('type')).toBeTruthy();
		expect(await page.evaluate(() => document.activeElement?.matches(':checked'))).toBe(true);
		await tabTo(page, 'select[data-sort]');
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => inAddress(page).get('sort')).toBe('checked');
		await says(page, search.inBrowser.sorted.checked);
		// Round the page to the chip, which lies before the order.
		await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
			heading.tabIndex = -1;
			heading.focus();
		});
		await tabTo(page, '.chip');
		await page.keyboard.press('Enter');
		await expect.poll(() => inAddress(page).has('type')).toBe(false);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-results');
		await tabTo(page, '[data-results] h3 a');
		await page.getByRole('banner').getByRole('link').first().focus();
		await tabTo(page, `header a[hreflang="${other}"]`);
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname === searchPaths[other]);
		await says(page, words(other).search.inBrowser.sorted.checked);
		expect(await box(page).inputValue()).toBe('Moschee');
		expect(await order(page, other).inputValue()).toBe('checked');
	});

	it('is one search with its filters, a status and a list of results to a screen reader', async () => {
		const { page } = visited;
		await page.goto(`${searchPaths[language]}?q=Moschee&laender=BE`);
		await settled(page);
		const count = await results(page).count();
		const tree = await page.getByRole('main').ariaSnapshot();
		const status = await page.getByRole('main').getByRole('status').textContent();
		const expected = [
			`- heading "${search.title}" [level=1]`,
			'- search:',
			`- searchbox "${search.label}"`,
			`- button "${search.button}"`,
			`- group "${search.type}"`,
			`- region "${search.results}"`,
			`- heading "${search.results}" [level=2]`,
			`- list "${search.chosen}"`,
			`- status: ${status}`,
			`- combobox "${search.sort}"`,
		];
		expect(expected.filter((line) => !tree.includes(line))).toEqual([]);
		expect(
			tree.match(/- article:\n\s+- paragraph: .+\n\s+- heading ".+" \[level=3\]/g),
		).toHaveLength(count);
	});

	it.each([
		['results', '?q=Moschee'],
		['nothing found', '?q=xyzxyz&laender=BE&laender=NI'],
	])('is accessible and fits with all filters open, and %s', async (_, query) => {
		const { page } = visited;
		await page.goto(searchPaths[language] + query);
		await settled(page);
		for (const screen of screens) {
			await page.setViewportSize({ width: screen.width, height: 800 });
			await openAllFilters(page);
			const name = `${screen.width} px, ${screen.colorScheme}`;
			expect.soft(await troublesOn(page, screen), name).toEqual([]);
		}
	});

	it('leads to the lists without JavaScript', async () => {
		const { page, close } = await visitor.page({ javaScriptEnabled: false });
		await page.goto(`${searchPaths[language]}?q=Moschee`);
		// What stands in `noscript` has no role to Playwright.
		const main = page.locator('main');
		expect(await main.locator('noscript p').first().textContent()).toBe(search.withoutScript);
		expect(await main.locator('form').isVisible()).toBe(false);
		const lists = [...listedTypes.map(sectionPaths), vocabularyPaths('laender')];
		for (const paths of lists) {
			expect(await main.locator(`noscript a[href="${paths[language]}"]`).isVisible()).toBe(true);
		}
		await close();
	});

	it.each([
		['10,000 characters', `?q=${'abc+'.repeat(2_500)}`],
		['one word of 10,000 characters', `?q=${'x'.repeat(10_000)}`],
		['only punctuation', `?q=${encodeURIComponent('?!…„“-–_.,;:/\\()[]{}*+^$|')}`],
		['a script', `?q=${encodeURIComponent('<script>document.title = "x"</script>')}`],
		['markup', `?q=${encodeURIComponent('<img src=x onerror=alert(1)> „&amp;“ %3Cb%3E')}`],
		['broken percent-encoding', '?q=%E0%A4%A%&topics=%ff&%'],
		['unknown facets, terms and orders', '?kind=x&topics=nothing&sort=worst&from=1066&until=x'],
		['names that objects have', '?__proto__=x&constructor=y&toString=z&q=constructor'],
	])('bears with %s, and leads on', async (_, query) => {
		const { page } = visited;
		await page.goto(searchPaths[language] + query);
		await settled(page);
		await expect.poll(() => page.locator('[data-results]').getAttribute('aria-busy')).toBeNull();
		const typed = new URLSearchParams(query).get('q') ?? '';
		expect(await box(page).inputValue()).toBe(cleanQuery(typed));
		expect((await box(page).inputValue()).length).toBeLessThanOrEqual(longestQuery);
		expect(await page.title()).toContain(search.title);
		expect(await page.locator('main').locator('img, iframe, script:not([type])').count()).toBe(0);
		const shown = await results(page).count();
		const ways = await page.locator('[data-empty]:not([hidden]) a:visible').count();
		expect(shown > 0 || ways > 0).toBe(true);
		const overhang = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overhang).toBe(0);
	});
});
