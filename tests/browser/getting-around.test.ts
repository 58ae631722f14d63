import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageName, languages, textIn } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { entryPaths } from '#src/site/paths.ts';
import { kindsOfPage, shown } from './kinds-of-page.ts';
import { settled, visit, type Visit, type VisitedPage } from './visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visit()));
afterAll(() => visitor.end());

describe('a visitor', () => {
	let visited: VisitedPage;
	beforeAll(async () => (visited = await visitor.page()));

	it.each(languages)('chooses the language on the first page (%s)', async (language) => {
		const { page } = visited;
		await page.goto('/');
		await page.getByRole('link', { name: languageName(language) }).click();
		expect(new URL(page.url()).pathname).toBe(`/${language}/`);
	});

	it.each(kindsOfPage.filter(({ kind }) => !['language choice', 'not found'].includes(kind)))(
		'gets to the same page in the other language and back: $kind',
		async ({ paths }) => {
			const { page, troubles } = visited;
			const before = troubles.length;
			const address = () => new URL(page.url()).pathname + new URL(page.url()).search;
			await page.goto(paths.de);
			await settled(page);
			await page.getByRole('link', { name: languageName('en'), exact: true }).click();
			await page.waitForURL((url) => url.pathname.startsWith('/en/'));
			expect(address()).toBe(paths.en);
			await settled(page);
			await page.getByRole('link', { name: languageName('de'), exact: true }).click();
			await page.waitForURL((url) => url.pathname.startsWith('/de/'));
			expect(address()).toBe(paths.de);
			expect(troubles.slice(before)).toEqual([]);
		},
	);

	it('who asks for what does not exist is led on', async () => {
		const { page } = visited;
		const response = await page.goto('/de/projekte/gibt-es-nicht/');
		expect(response?.status()).toBe(404);
		await page.getByRole('link', { name: words('de').site.atoz }).click();
		expect(new URL(page.url()).pathname).toBe('/de/a-bis-z/');
	});
});

describe('the keyboard', () => {
	it.each(languages)('skips to the content first, and shows where it is (%s)', async (language) => {
		const { page, close } = await visitor.page();
		await page.goto(`/${language}/`);
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: words(language).site.skip });
		expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
		const box = await skip.boundingBox();
		expect(box && box.x >= 0 && box.y >= 0 && box.width > 10 && box.height > 10).toBe(true);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		const isInMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
		expect(isInMain).toBe(true);
		await close();
	});
});

describe('without JavaScript', () => {
	it.each(languages)(
		'an entry reads in full, and the search page leads to the lists (%s)',
		async (language) => {
			const { page, close } = await visitor.page({ javaScriptEnabled: false });
			const [project] = shown.entriesOf('project');
			if (!project) throw new Error('no project');
			await page.goto(entryPaths(project)[language]);
			const title = textIn(language, project.data.title)?.words ?? '';
			expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(title);
			await page.goto({ de: '/de/suche/', en: '/en/search/' }[language]);
			const main = page.getByRole('main');
			await main
				.getByRole('link', { name: words(language).site.atoz })
				.first()
				.click();
			expect(new URL(page.url()).pathname).toBe(
				{ de: '/de/a-bis-z/', en: '/en/a-to-z/' }[language],
			);
			await close();
		},
	);
});
